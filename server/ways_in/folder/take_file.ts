import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import type { CaseIntake } from '../../cases/case_intake.ts';
import { placeTimeZone } from '../../generated/queries/place_time_zone.ts';
import { maybeOne } from '../../store/queryable.ts';
import { senderOfCode } from '../senders/find_sender.ts';
import { OWN_MAPPING, readFieldMapping } from '../webhook/field_mapping.ts';
import { takeRows } from '../webhook/take_rows.ts';
import { type FileProblem, putAway } from './put_away.ts';
import { type FileRow, readCasesFile } from './read_cases_file.ts';
import type { SettledFile } from './settled_files.ts';

const LARGEST_BYTES = 64 * 1024 * 1024;
/** Rows of one transaction of the intake. */
const ROWS_AT_ONCE = 500;

/**
 * Takes in a file and puts it away. Its rows are durable before it moves, and each has a key: killed in between, the next start takes it again
 * and nothing comes in twice.
 * @returns how many rows came in and how many are wrong.
 * @throws whatever keeps the database from answering; the file stays where it is then.
 */
export async function takeFile(
  { pool, intake }: { readonly pool: Pool; readonly intake: CaseIntake },
  file: SettledFile,
): Promise<{ readonly taken: number; readonly refused: number }> {
  const problems: FileProblem[] = [];
  let rows: readonly FileRow[] = [];
  try {
    rows = await readRows(pool, file);
  } catch (error) {
    // Another server was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { taken: 0, refused: 0 };
    if (!(error instanceof Problem)) throw error;
    problems.push(problemOf(null, error));
  }
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    const outcomes = await takeRows(
      intake,
      file.place,
      part.map(({ read }) => read),
    );
    outcomes.forEach((outcome, index) => {
      if ('problem' in outcome) problems.push(problemOf(part[index]!.row, outcome.problem));
    });
  }
  const refused = rows.length === 0 ? 0 : problems.length;
  const counts = { taken: rows.length - refused, refused };
  await putAway(file.path, problems, counts);
  return counts;
}

async function readRows(
  pool: Pool,
  { path, name, bytes, place, sender: code }: SettledFile,
): Promise<readonly FileRow[]> {
  if (bytes > LARGEST_BYTES) throw tooLarge(bytes);
  const found = await maybeOne(pool, placeTimeZone, { jurisdiction: place });
  const sender = await senderOfCode(pool, place, code);
  if (found === null || sender === null) throw unknownSender(place, code);
  const mapping = sender.mapping === null ? OWN_MAPPING : readFieldMapping(sender.mapping);
  return readCasesFile(name, await readWhole(path), { mapping, sender: code, timeZone: found.timeZone });
}

async function readWhole(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') throw cause;
    const sentences = { zh: `文件无法读取（${cause.code}）。`, en: `The file cannot be read (${cause.code}).` };
    throw new Problem('FILE_UNREADABLE', sentences, { cause });
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

function unknownSender(place: string, code: string): Problem {
  return new Problem('UNKNOWN_SENDER', {
    zh: `${place} 没有未撤销的来源“${code}”：npm run sender -- add ${code} --place ${place} …`,
    en: `${place} has no sender '${code}' that holds: npm run sender -- add ${code} --place ${place} …`,
  });
}
