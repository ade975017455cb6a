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
import { findDuplicates, prepareCompared } from './find_duplicates.ts';
import { gridsOf } from './grids_of_cases.ts';
import { missingPhotos, unknownPhotos } from './held_photos.ts';
import type { NewCase, ReportOutcome } from './new_case.ts';
import { type WrittenCase, writeCases } from './write_cases.ts';

/** A report that fits its place, ready to be written; or what is wrong with it. */
type Judged = { readonly ready: WrittenCase } | { readonly problem: Problem };

/**
 * Writes reports of one place, whose words were checked, each table with one statement: cases, reporters, events, states,
 * clocks and offered duplicates; the change log follows by itself. Belongs into a transaction: what it answers is true once
 * that has committed.
 *
 * All that can be done beforehand is done before the place's lock is asked for, so that of several batches one is made
 * ready while another is written.
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
  const { now, settings } = await settingsOfPlaces.present(client, jurisdiction);
  const judged = await judge(client, jurisdiction, reports, settings, now);
  const compared = prepareCompared(
    settings,
    judged.flatMap((each) => ('ready' in each ? [each.ready] : [])),
  );
  await one(client, lockCaseIntake, { jurisdiction });
  const keys = new KnownKeys(await keysTaken(client, jurisdiction, reports));
  const written: WrittenCase[] = [];
  const outcomes = reports.map((report, i) => answer(report, judged[i]!, keys, written));
  const isWritten = new Set(written.map(({ id }) => id));
  const pairs = await findDuplicates(
    client,
    jurisdiction,
    compared.filter(({ id }) => isWritten.has(id)),
  );
  await writeCases(client, jurisdiction, written, pairs);
  return outcomes;
}

async function judge(
  client: Queryable,
  jurisdiction: string,
  reports: readonly NewCase[],
  settings: CaseSettings,
  now: Date,
): Promise<Judged[]> {
  const photos = reports.flatMap((report) => report.photos);
  const missing = await missingPhotos(client, jurisdiction, photos);
  const moments = reports.map((report) => momentOrProblem(report, settings, now, missing));
  const places = reports.map((report, i) => {
    const moment = moments[i]!;
    return moment instanceof Problem ? { position: null, moment: now } : { position: positionOf(report), moment };
  });
  const grids = await gridsOf(client, jurisdiction, places);
  return reports.map((report, i) => {
    const moment = moments[i]!;
    return moment instanceof Problem ? { problem: moment } : { ready: newCase(report, moment, settings, grids[i]!) };
  });
}

function momentOrProblem(
  report: NewCase,
  settings: CaseSettings,
  now: Date,
  missing: ReadonlySet<string>,
): Date | Problem {
  try {
    const reportedAt = checkAgainstPlace(report, settings, now);
    const unknown = report.photos.filter((hash) => missing.has(hash));
    return unknown.length > 0 ? unknownPhotos(unknown) : reportedAt;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** What somebody is told; a report that is new is added to those that are written. */
function answer(report: NewCase, judged: Judged, keys: KnownKeys, written: WrittenCase[]): ReportOutcome {
  try {
    // First of all: the same report again is as good as it was, whatever has become of its kind.
    const known = keys.find(report);
    if (known !== null) return { id: known, repeated: true };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
  if ('problem' in judged) return judged;
  keys.add(report, judged.ready.id);
  written.push(judged.ready);
  return { id: judged.ready.id, repeated: false };
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

function newCase(report: NewCase, reportedAt: Date, { rules }: CaseSettings, gridId: number | null): WrittenCase {
  const id = caseId(reportedAt);
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
