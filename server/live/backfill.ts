import type { Pool } from 'pg';
import { positionOf, reportEvent } from '../cases/case_events.ts';
import { type CaseSettings, SettingsOfPlaces } from '../cases/case_settings.ts';
import { duplicatesAmong, prepareCompared } from '../cases/find_duplicates.ts';
import { gridsOf } from '../cases/grids_of_cases.ts';
import { type PastCase, writePastCases } from '../cases/write_past_cases.ts';
import { gridCodes } from '../generated/queries/grid_codes.ts';
import { CaseDrawer } from '../rules/simulated_case.ts';
import { type PastReport, simulatedHistory, simulatedStory } from '../rules/simulated_history.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { many, type Queryable } from '../store/queryable.ts';
import { type SimulatedPlace, simulatedPlace } from './simulated_place.ts';

const CHUNK = 500;

/**
 * Gives a place a simulated past, in one transaction: cases with their events, each marked.
 * @param onProgress told the share that is done, 0 to 1.
 * @returns how many cases were made.
 */
export async function backfillCases(
  pool: Pool,
  jurisdiction: string,
  options: { readonly seed: number; readonly days: number; readonly casesPerDay: number },
  onProgress: (share: number) => void = () => {},
): Promise<number> {
  const place = await simulatedPlace(pool, jurisdiction);
  if (!CaseDrawer.possible(place.ground)) return 0;
  const { now, settings } = await new SettingsOfPlaces().present(pool, jurisdiction);
  const history = simulatedHistory(new CaseDrawer(place.ground, options.seed), { ...options, now });
  const duplicates = Map.groupBy(duplicatesAmong(prepareCompared(settings, history)), ({ caseId }) => caseId);
  await inTransaction(pool, async (client) => {
    const stories = new Map<string, PastCase>();
    for (let start = 0; start < history.length; start += CHUNK) {
      const chunk = history.slice(start, start + CHUNK);
      const cases = await tellStories(client, place, settings, chunk, stories, now);
      const pairs = chunk.flatMap(({ id }) => duplicates.get(id) ?? []);
      await writePastCases(client, jurisdiction, settings, cases, pairs, now);
      onProgress(Math.min(1, (start + CHUNK) / history.length));
    }
  });
  // Thousands of rows that the planner has not heard of: without this it would take them for one.
  await pool.query(
    'analyze cases, case_events, case_reporters, case_states, case_clocks, case_duplicates, change_log, heat_deltas',
  );
  return history.length;
}

/** What happened to each of the reports; a later one may be merged into an earlier one, whose story is known. */
async function tellStories(
  client: Queryable,
  { jurisdiction, people, loops }: SimulatedPlace,
  { kinds }: CaseSettings,
  reports: readonly PastReport[],
  known: Map<string, PastCase>,
  now: Date,
): Promise<PastCase[]> {
  const places = reports.map(({ report, reportedAt }) => ({ position: positionOf(report), moment: reportedAt }));
  const grids = await gridsOf(client, jurisdiction, places);
  const ids = [...new Set(grids)].filter((id) => id !== null);
  const codes = new Map((await many(client, gridCodes, { jurisdiction, ids })).map(({ id, code }) => [id, code]));
  return reports.map(({ id, report, reportedAt, sameAs }, i) => {
    const gridId = grids[i]!;
    const subject = {
      id,
      loop: loops.get(report.kind) ?? kinds.get(report.kind)!.loop,
      gridCode: gridId === null ? null : codes.get(gridId)!,
      sameAs: sameAs !== null && mayBeMergedInto(known.get(sameAs)) ? sameAs : null,
    };
    const events = simulatedStory(reportEvent(report, reportedAt), subject, people, now);
    const past = { id, report, reportedAt, gridId, events };
    known.set(id, past);
    return past;
  });
}

function mayBeMergedInto(target: PastCase | undefined): boolean {
  return target !== undefined && !target.events.some(({ step }) => step === 'merged' || step === 'refused');
}
