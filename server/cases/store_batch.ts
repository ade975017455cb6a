import { clocksOf } from '../../geodata/cases/case_clocks.ts';
import { deriveCase } from '../../geodata/cases/derive_case.ts';
import { Problem } from '../../geodata/problem.ts';
import { casesByKeys } from '../generated/queries/cases_by_keys.ts';
import { lockCaseIntake } from '../generated/queries/lock_case_intake.ts';
import type { CaseSource } from '../generated/schema.ts';
import { checkAgainstPlace, type SaidUnderKey, sameReport } from '../rules/case_report.ts';
import { many, one, type Queryable } from '../store/queryable.ts';
import { positionOf, reportEvent } from './case_events.ts';
import { caseId } from './case_id.ts';
import type { CaseSettings, SettingsOfPlaces } from './case_settings.ts';
import { findDuplicates } from './find_duplicates.ts';
import { gridsOf } from './grids_of_cases.ts';
import { missingPhotos, unknownPhotos } from './held_photos.ts';
import type { NewCase, ReportOutcome } from './new_case.ts';
import { type WrittenCase, writeCases } from './write_cases.ts';

type Checked = ReportOutcome | { readonly accepted: AcceptedReport };
interface AcceptedReport {
  readonly id: string;
  readonly report: NewCase;
  readonly reportedAt: Date;
}

/**
 * Writes reports of one place, whose words were checked, each table with one statement: cases, reporters, events, states,
 * clocks and offered duplicates; the change log follows by itself. Belongs into a transaction: what it answers is true once
 * that has committed.
 *
 * @throws Problem UNKNOWN_JURISDICTION
 * @throws QueryError where the database refuses a row; then nothing of the batch is written
 */
export async function storeBatch(
  client: Queryable,
  settingsOfPlaces: SettingsOfPlaces,
  jurisdiction: string,
  reports: readonly NewCase[],
): Promise<ReportOutcome[]> {
  await one(client, lockCaseIntake, { jurisdiction });
  const { now, settings } = await settingsOfPlaces.present(client, jurisdiction);
  const keys = new KnownKeys(await keysTaken(client, jurisdiction, reports));
  const missing = await missingPhotos(
    client,
    jurisdiction,
    reports.flatMap(({ photos }) => photos),
  );
  const checked = reports.map((report) => check(report, settings, now, keys, missing));
  const accepted = checked.flatMap((each) => ('accepted' in each ? [each.accepted] : []));
  if (accepted.length > 0) {
    const places = accepted.map(({ report, reportedAt }) => ({ position: positionOf(report), moment: reportedAt }));
    const grids = await gridsOf(client, jurisdiction, places);
    const written = accepted.map((each, i) => writtenCase(each, settings, grids[i]!));
    await writeCases(client, jurisdiction, written, await findDuplicates(client, jurisdiction, settings, accepted));
  }
  return checked.map((each) => ('accepted' in each ? { id: each.accepted.id, repeated: false } : each));
}

function check(
  report: NewCase,
  settings: CaseSettings,
  now: Date,
  keys: KnownKeys,
  missing: ReadonlySet<string>,
): Checked {
  try {
    const known = keys.find(report);
    if (known !== null) return { id: known, repeated: true };
    const reportedAt = checkAgainstPlace(report, settings, now);
    const unknown = report.photos.filter((hash) => missing.has(hash));
    if (unknown.length > 0) throw unknownPhotos(unknown);
    const accepted = { id: caseId(reportedAt), report, reportedAt };
    keys.add(report, accepted.id);
    return { accepted };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}

/** What was reported under which key, before and in this batch. */
class KnownKeys {
  readonly #said: Map<string, { readonly id: string; readonly said: SaidUnderKey }>;

  constructor(said: Map<string, { readonly id: string; readonly said: SaidUnderKey }>) {
    this.#said = said;
  }

  /**
   * @returns the case that the same report under the same key made; null where there is none.
   * @throws Problem IDEMPOTENCY_CONFLICT where the key was used for a report that says something else.
   */
  find(report: NewCase): string | null {
    const { idempotencyKey: key } = report;
    const known = key === null ? undefined : this.#said.get(key);
    if (known === undefined) return null;
    if (sameReport(known.said, report)) return known.id;
    throw new Problem('IDEMPOTENCY_CONFLICT', {
      zh: `idempotencyKey“${key!.slice(0, 60)}”已用于另一条内容不同的上报。`,
      en: `The idempotencyKey '${key!.slice(0, 60)}' was used for a report that says something else.`,
    });
  }

  add(report: NewCase, id: string): void {
    if (report.idempotencyKey !== null) this.#said.set(report.idempotencyKey, { id, said: report });
  }
}

async function keysTaken(client: Queryable, jurisdiction: string, reports: readonly NewCase[]) {
  const keys = reports.flatMap(({ idempotencyKey }) => (idempotencyKey === null ? [] : [idempotencyKey]));
  const rows = keys.length === 0 ? [] : await many(client, casesByKeys, { jurisdiction, keys });
  return new Map(
    rows.map((row) => {
      const { key, id, kindCode, longitude, latitude, source, sender, address, description, photos } = row;
      const position = longitude === null || latitude === null ? null : { longitude, latitude };
      const said = { kind: kindCode, position, source: source as CaseSource, sender, address, description };
      return [key, { id, said: { ...said, photos: photos ?? [] } }];
    }),
  );
}

function writtenCase(
  { id, report, reportedAt }: AcceptedReport,
  { rules }: CaseSettings,
  gridId: number | null,
): WrittenCase {
  const events = [reportEvent(report, reportedAt)];
  const progress = {
    id,
    events,
    present: deriveCase(events),
    clocks: clocksOf(events, rules),
    kept: new Map(),
    gridId,
  };
  return { id, report, reportedAt, gridId, progress };
}
