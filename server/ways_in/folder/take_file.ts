import { readFile } from 'node:fs/promises';
import { Problem } from '../../../geodata/problem.ts';
import { auditSender } from '../../access/audit/audit_entry.ts';
import type { CaseIntake } from '../../cases/case_intake.ts';
import { reportPatiently } from '../../cases/report_patiently.ts';
import { placeTimeZone } from '../../generated/queries/place_time_zone.ts';
import { one } from '../../store/queryable.ts';
import { importHotline } from '../hotline/hotline_import.ts';
import { noteUse, type Sender, type SenderGround, senderOfCode } from '../senders/find_sender.ts';
import { kindsOfSender } from '../senders/sender_kinds.ts';
import { OWN_MAPPING, readFieldMapping } from '../webhook/field_mapping.ts';
import { ofKinds, takeRows } from '../webhook/take_rows.ts';
import { type FileProblem, putAway } from './put_away.ts';
import { readCasesFile } from './read_cases_file.ts';
import type { SettledFile } from './settled_files.ts';

const LARGEST_BYTES = 64 * 1024 * 1024;
/** Rows handed to the intake together. */
const ROWS_AT_ONCE = 500;
const TABLE = /\.(csv|txt|xlsx)$/i;

interface Ground extends SenderGround {
  readonly intake: CaseIntake;
}

/** What became of a file. */
interface Taken {
  readonly taken: number;
  readonly refused: number;
  readonly problems: readonly FileProblem[];
}

/**
 * Takes in a file and puts it away. Its rows are durable before it moves, and each has a key: killed in between, the next start takes it again
 * and nothing comes in twice.
 * @returns how many rows came in and how many are wrong.
 * @throws whatever keeps the database or the disk from answering; the file stays where it is then.
 */
export async function takeFile(
  ground: Ground,
  file: SettledFile,
): Promise<{ readonly taken: number; readonly refused: number }> {
  try {
    const { problems, taken, refused } = await take(ground, file);
    await putAway(file.path, problems, { taken, refused });
    return { taken, refused };
  } catch (error) {
    // Another server was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { taken: 0, refused: 0 };
    throw error;
  }
}

async function take(ground: Ground, file: SettledFile): Promise<Taken> {
  try {
    const sender = await senderOf(ground, file);
    const bytes = await readWhole(file);
    return TABLE.test(file.name)
      ? await takeTable(ground, file, sender, bytes)
      : await takeReports(ground, file, sender, bytes);
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'TOO_BUSY') throw error;
    return { taken: 0, refused: 0, problems: [problemOf(null, error)] };
  }
}

async function takeReports(
  { pool, intake }: Ground,
  { name, place }: SettledFile,
  sender: Sender,
  bytes: Uint8Array,
): Promise<Taken> {
  const { code, way, mapping } = sender;
  if (way !== 'webhook') throw wrongWay(code, 'webhook');
  const { timeZone } = await one(pool, placeTimeZone, { jurisdiction: place });
  const read = mapping === null ? OWN_MAPPING : readFieldMapping(mapping);
  const rows = readCasesFile(name, bytes, { mapping: read, sender: code, timeZone });
  const ofItsKinds = ofKinds(await kindsOfSender(pool, sender));
  const problems: FileProblem[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    const outcomes = await takeRows(
      part.map((row) => ofItsKinds(row.read)),
      (reports) => reportPatiently(intake, place, reports),
    );
    outcomes.forEach((outcome, index) => {
      if ('problem' in outcome) problems.push(problemOf(part[index]!.row, outcome.problem));
    });
  }
  return { taken: rows.length - problems.length, refused: problems.length, problems };
}

/** A hotline's table, with the columns saved for its sender; rows that are wrong are left out and told. */
async function takeTable(
  ground: Ground,
  { place }: SettledFile,
  { code, way }: Sender,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Taken> {
  if (way !== 'hotline') throw wrongWay(code, 'hotline');
  const { stored, repeated, problems, problemCount } = await importHotline(
    {
      ...ground,
      addsSender: async () => Promise.reject(unknownSender(place, code)),
      by: auditSender(place, code, null),
    },
    place,
    bytes,
    {
      sender: code,
      senderName: null,
      mapping: null,
      encoding: 'auto',
      dryRun: false,
      onErrors: 'skip',
    },
  );
  return { taken: stored + repeated, refused: problemCount, problems };
}

async function senderOf(ground: SenderGround, { place, sender: code }: SettledFile): Promise<Sender> {
  const sender = await senderOfCode(ground.pool, place, code);
  if (sender !== null) {
    await noteUse(ground, sender, null);
    return sender;
  }
  throw unknownSender(place, code);
}

async function readWhole({ path, bytes }: SettledFile): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes > LARGEST_BYTES) throw tooLarge(bytes);
  const read = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') throw cause;
    const sentences = { zh: `文件无法读取（${cause.code}）。`, en: `The file cannot be read (${cause.code}).` };
    throw new Problem('FILE_UNREADABLE', sentences, { cause });
  });
  // A copy in a buffer of its own: it may go to a thread.
  return new Uint8Array(read);
}

function unknownSender(place: string, code: string): Problem {
  return new Problem('UNKNOWN_SENDER', {
    zh: `${place} 没有有效的来源“${code}”：npm run sender -- add ${code} --place ${place} …`,
    en: `${place} has no sender '${code}' that holds: npm run sender -- add ${code} --place ${place} …`,
  });
}

function problemOf(row: number | null, { code, zh, en }: Problem): FileProblem {
  return { row, code, zh, en };
}

function tooLarge(bytes: number): Problem {
  const [megabytes, most] = [Math.ceil(bytes / 1024 / 1024), LARGEST_BYTES / 1024 / 1024];
  return new Problem('FILE_TOO_LARGE', {
    zh: `文件有 ${megabytes} MB，超过 ${most} MB：请分成几个文件。`,
    en: `The file has ${megabytes} MB, more than ${most} MB: part it into several.`,
  });
}

function wrongWay(code: string, way: string): Problem {
  return new Problem('SENDER_WAY', {
    zh: `来源“${code}”不能送这种文件：JSON 属于 webhook 来源，表格属于 hotline 来源；这里应为 ${way}。`,
    en: `The sender '${code}' cannot leave such files: JSON is for senders by webhook, tables for hotline senders; here it should be ${way}.`,
  });
}
