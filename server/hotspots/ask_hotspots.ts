import { randomUUID } from 'node:crypto';
import { Problem } from '../../geodata/problem.ts';
import { hotspotAsk } from '../generated/queries/hotspot_ask.ts';
import { hotspotCancel } from '../generated/queries/hotspot_cancel.ts';
import { hotspotRuns } from '../generated/queries/hotspot_runs.ts';
import { hotspotWaiting } from '../generated/queries/hotspot_waiting.ts';
import type { HotspotRunRow } from '../rows.ts';
import { many, maybeOne, one, type Queryable } from '../store/queryable.ts';
import { checkHotspotQuestion, type HotspotAsked } from './hotspot_question.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Of one place, at once. */
const MOST_WAITING = 20;

/**
 * Asks for a run, which the runner of some server will do.
 *
 * @param standingDay the day whose standing question it is; null where somebody asks
 * @returns its id, or null where the standing question of that day was asked already
 * @throws Problem as checkHotspotQuestion, or TOO_MANY_HOTSPOT_RUNS
 */
export async function askHotspots(
  database: Queryable,
  jurisdiction: string,
  asked: HotspotAsked,
  standingDay: string | null = null,
): Promise<string | null> {
  const question = await checkHotspotQuestion(database, jurisdiction, asked);
  const { waiting } = await one(database, hotspotWaiting, { jurisdiction });
  if (waiting >= MOST_WAITING) throw tooMany(waiting);
  const { kinds, ...values } = question;
  const row = await maybeOne(database, hotspotAsk, {
    ...{ jurisdiction, id: randomUUID(), standingDay, ...values },
    kinds: kinds && [...kinds],
  });
  return row?.id ?? null;
}

/**
 * Ends a run; one that has ended stays as it is.
 * @throws Problem UNKNOWN_HOTSPOT_RUN
 */
export async function cancelHotspots(database: Queryable, jurisdiction: string, id: string): Promise<HotspotRunRow> {
  if (UUID.test(id)) await maybeOne(database, hotspotCancel, { jurisdiction, id });
  return hotspotRunNamed(database, jurisdiction, id);
}

/** The newest runs first. */
export async function newestHotspotRuns(
  database: Queryable,
  jurisdiction: string,
  limit: number,
): Promise<readonly HotspotRunRow[]> {
  return (await many(database, hotspotRuns, { jurisdiction, limit })) as readonly HotspotRunRow[];
}

/** Those that the ids name, newest first. */
export async function hotspotRunsWithIds(
  database: Queryable,
  jurisdiction: string,
  ids: readonly string[],
): Promise<readonly HotspotRunRow[]> {
  const known = ids.filter((id) => UUID.test(id));
  if (known.length === 0) return [];
  return (await many(database, hotspotRuns, { jurisdiction, ids: known, limit: null })) as readonly HotspotRunRow[];
}

/** @throws Problem UNKNOWN_HOTSPOT_RUN */
export async function hotspotRunNamed(database: Queryable, jurisdiction: string, id: string): Promise<HotspotRunRow> {
  const [row] = await hotspotRunsWithIds(database, jurisdiction, [id]);
  if (row) return row;
  throw new Problem('UNKNOWN_HOTSPOT_RUN', {
    zh: `没有编号为“${id.slice(0, 60)}”的热点分析。`,
    en: `There is no run that looks for hotspots with the id '${id.slice(0, 60)}'.`,
  });
}

function tooMany(waiting: number): Problem {
  return new Problem('TOO_MANY_HOTSPOT_RUNS', {
    zh: `已有 ${waiting} 次热点分析在等待或计算：请等其完成，或取消几次。`,
    en: `${waiting} runs wait or go on already: wait for them, or cancel some.`,
  });
}
