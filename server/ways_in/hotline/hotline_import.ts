import type { Pool } from 'pg';
import {
  type HotlineAnswer,
  type HotlineProblem,
  type HotlineReading,
  MOST_PROBLEMS,
} from '../../../geodata/hotline/hotline_answer.ts';
import { type HotlineMapping, NO_MAPPING, readHotlineMapping } from '../../../geodata/hotline/hotline_mapping.ts';
import type { Bounds } from '../../../geodata/place.ts';
import { Problem } from '../../../geodata/problem.ts';
import { auditAct } from '../../access/audit/audit_act.ts';
import type { AuditActor } from '../../access/audit/audit_entry.ts';
import type { AuditLog } from '../../access/audit/audit_log.ts';
import type { CaseIntake } from '../../cases/case_intake.ts';
import { reportPatiently } from '../../cases/report_patiently.ts';
import { caseKinds } from '../../generated/queries/case_kinds.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { placeTimeZone } from '../../generated/queries/place_time_zone.ts';
import { unknownPlace } from '../../rules/unknown_place.ts';
import { many, one } from '../../store/queryable.ts';
import { knownSender } from '../senders/find_sender.ts';
import { mapSender } from '../senders/manage_senders.ts';
import { kindsOfSender } from '../senders/sender_kinds.ts';
import { type CheckedRow, changed, checkReports, type RowRefusal } from './check_reports.ts';
import type { HotlineRequest } from './hotline_request.ts';
import { readInThread } from './read_in_thread.ts';

/** Rows handed to the intake together. */
const AT_ONCE = 500;
const FIRST_ROWS = 10;

/**
 * Takes in a hotline's file of cases: tells what would be stored, or stores it. A file sent twice repeats nothing: rows are
 * known by their sender and number.
 *
 * @param addsSender what is done about a sender that nobody knows, once its file is to be stored; it may refuse.
 * @throws Problem where nothing of the file can be taken in: UNKNOWN_JURISDICTION, SENDER_WAY, SENDER_ENDED, AUDIT_UNAVAILABLE, what
 *   `addsSender` throws, and as readHotline
 */
export async function importHotline(
  { pool, intake, addsSender, audit, by }: HotlineGround,
  jurisdiction: string,
  bytes: Uint8Array<ArrayBuffer>,
  request: HotlineRequest,
): Promise<HotlineAnswer> {
  const place = await placeOf(pool, jurisdiction);
  const sender = await knownSender(pool, jurisdiction, request.sender);
  if (sender !== null && sender.way !== 'hotline') throw otherWay(request.sender, sender.way);
  if (sender !== null && !sender.holds) throw ended(request.sender);
  const saved = sender?.mapping ? readHotlineMapping(sender.mapping) : NO_MAPPING;
  const mapping = request.mapping ?? saved;
  const refuseKind = sender === null ? () => null : await kindsOfSender(pool, sender);
  const { encoding, dryRun, onErrors } = request;
  const { bounds, timeZone, names } = place;
  const reading = await readInThread(bytes, { mapping, encoding, bounds, timeZone, kinds: names });
  const { rows, refusals } = await checkReports(pool, place, request.sender, refuseKind, reading.reports);
  const before = answerOf(reading, mapping, rows, refusals);
  if (dryRun) return { ...before, dryRun };
  const given = { rows: rows.length, refused: before.problemCount };
  const act = { action: 'hotline.imported', actor: by, jurisdiction, subject: request.sender, given } as const;
  return auditAct(audit, act, async (note) => {
    if (sender === null) await addsSender({ code: request.sender, name: request.senderName ?? request.sender });
    if (request.mapping !== null) await mapSender(pool, jurisdiction, request.sender, savedForm(mapping));
    if (before.problemCount > 0 && onErrors === 'refuse') return { ...before, dryRun, stored: 0 };
    const { stored, repeated, refusals: late } = await store(intake, jurisdiction, rows);
    note({ taken: stored, known: repeated, refused: before.problemCount + late.length });
    return { ...answerOf(reading, mapping, rows, [...refusals, ...late]), dryRun, stored, repeated };
  });
}

export interface HotlineGround {
  readonly pool: Pool;
  readonly intake: CaseIntake;
  readonly addsSender: (sender: { readonly code: string; readonly name: string }) => Promise<void>;
  readonly audit: AuditLog;
  /** Who sent the file, as the audit log is told. */
  readonly by: AuditActor;
}

async function placeOf(pool: Pool, code: string) {
  const [place] = await many(pool, jurisdictions, { code });
  if (place === undefined) throw unknownPlace(code);
  const { timeZone } = await one(pool, placeTimeZone, { jurisdiction: code });
  const kinds = await many(pool, caseKinds, { jurisdiction: code });
  const bounds: Bounds = [place.west, place.south, place.east, place.north];
  return {
    code,
    bounds,
    timeZone,
    kinds: new Map(kinds.map((kind) => [kind.code, { retired: kind.retired }])),
    names: kinds
      .filter(({ retired }) => !retired)
      .map(({ code, nameZh, nameEn }) => ({ code, zh: nameZh, en: nameEn })),
  };
}

/** In chunks, one after the other, so that nobody else's reports wait behind 50,000. */
async function store(intake: CaseIntake, jurisdiction: string, rows: readonly CheckedRow[]) {
  let [stored, repeated] = [0, 0];
  const refusals: RowRefusal[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    const outcomes = await reportPatiently(
      intake,
      jurisdiction,
      some.map(({ asCase }) => asCase),
    );
    for (const [index, outcome] of outcomes.entries()) {
      const { report } = some[index]!;
      if (!('problem' in outcome)) outcome.repeated ? repeated++ : stored++;
      else
        refusals.push({
          report,
          problem: outcome.problem.code === 'IDEMPOTENCY_CONFLICT' ? changed(report.number) : outcome.problem,
        });
    }
  }
  return { stored, repeated, refusals };
}

function answerOf(
  { reports: _, ...reading }: HotlineReading,
  mapping: HotlineMapping,
  rows: readonly CheckedRow[],
  refusals: readonly RowRefusal[],
): Omit<HotlineAnswer, 'dryRun'> {
  const repeated = rows.filter((row) => row.repeated).length;
  const refused = refusals.map((refusal) => problemOf(refusal, reading.sheet));
  const problems = [...reading.problems, ...refused].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    ...reading,
    problems: problems.slice(0, MOST_PROBLEMS),
    problemCount: reading.problemCount + refused.length,
    mapping,
    good: rows.length,
    withoutPlace: rows.filter(({ report }) => report.position === null).length,
    repeated,
    stored: rows.length - repeated,
    first: rows.slice(0, FIRST_ROWS).map(({ report }) => report),
  };
}

function problemOf({ report, problem }: RowRefusal, sheet: string | null): HotlineProblem {
  const { code, zh, en } = problem;
  return { sheet, row: report.row, column: null, field: null, value: report.number, code, zh, en };
}

/** As JSON keeps it. */
function savedForm({ columns, kinds, kind, coordinateSystem, sheet }: HotlineMapping) {
  return { columns: { ...columns }, kinds: { ...kinds }, kind, coordinateSystem, sheet };
}

function ended(code: string): Problem {
  return new Problem('SENDER_ENDED', {
    zh: `来源“${code}”已撤销或已过期，不再收取它的文件；请管理员重新启用，或换一个代码。`,
    en: `The sender '${code}' was revoked or has expired; its files are not taken. Have an administrator bring it back, or take another code.`,
  });
}

function otherWay(code: string, way: string): Problem {
  return new Problem('SENDER_WAY', {
    zh: `来源“${code}”是 ${way} 的来源，不是热线文件的；请换一个代码。`,
    en: `The sender '${code}' sends by ${way} and not by hotline files; take another code.`,
  });
}
