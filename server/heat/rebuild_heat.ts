import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError, type Pool } from 'pg';
import { KEPT_LEVELS } from '../../geodata/heat/heat_blocks.ts';
import { firstMinuteOf, momentOf, SPAN_SHIFTS } from '../../geodata/heat/heat_periods.ts';
import { heatCases } from '../generated/queries/heat_cases.ts';
import { heatExtent } from '../generated/queries/heat_extent.ts';
import { heatForget } from '../generated/queries/heat_forget.ts';
import { heatLock } from '../generated/queries/heat_lock.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { exec, one, type Queryable } from '../store/queryable.ts';
import { foldAllHeat } from './fold_heat.ts';
import { gatherSegments } from './gather_segments.ts';
import { type HeatDeltas, readDeltas } from './heat_deltas.ts';
import { storeWritten, type WrittenSegment, writeSegment } from './store_segments.ts';

/** Cases read by one statement, and gathered at once: a few hundred bytes of JavaScript memory each. */
const PAGE = 100_000;
const GATHERED = 1_500_000;
/** Days of the longest period: what a transaction rebuilds. */
const SLICE_DAYS = 1 << SPAN_SHIFTS.at(-1)!;
const RETRY_MS = 50;
const SERIALIZATION_FAILURE = '40001';

/** Days since 1970 in China's time, the last exclusive. */
interface Slice {
  readonly fromDay: number;
  readonly toDay: number;
}

/**
 * Counts every case of a place anew, straight from their rows: some 17 µs of processor time each, a fifth of
 * what folding takes.
 *
 * 64 days after 64 days, each in one transaction that sees one moment: it counts the cases of that moment, throws away the
 * counts and what was not folded of the same moment, and writes finished segments. A case lies in the days of its report
 * whatever becomes of it, so each slice is right by itself; a delta that commits later is not seen and waits to be folded.
 * Nobody who reports, takes steps or reads is held up; those who fold the same place wait for a slice.
 *
 * @param onSlice told after each slice, of how many there are.
 * @param signal ends it between two slices; what is counted is right at any moment.
 */
export async function rebuildHeat(
  pool: Pool,
  jurisdiction: string,
  { onSlice, signal }: { readonly onSlice?: (done: number, all: number) => void; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const { firstDay, lastDay } = await one(pool, heatExtent, { jurisdiction });
  if (firstDay === null || lastDay === null) return;
  const first = Math.floor(firstDay / SLICE_DAYS);
  const all = Math.floor(lastDay / SLICE_DAYS) - first + 1;
  for (let slice = 0; slice < all; slice++) {
    signal?.throwIfAborted();
    const fromDay = (first + slice) * SLICE_DAYS;
    await rebuildSlice(pool, jurisdiction, { fromDay, toDay: fromDay + SLICE_DAYS });
    onSlice?.(slice + 1, all);
  }
  // Whoever reads would otherwise wade through all that no longer waits.
  await pool.query('vacuum (analyze) heat_deltas');
  await foldAllHeat(pool, jurisdiction);
}

/** Somebody who folds may have the lock, or have had it when the transaction's moment was: then another moment is taken. */
async function rebuildSlice(pool: Pool, jurisdiction: string, slice: Slice): Promise<void> {
  for (;;) {
    const done = await inTransaction(pool, (client) => rebuiltIn(client, jurisdiction, slice)).catch(
      (error: unknown) => {
        if (isSerializationFailure(error)) return false;
        throw error;
      },
    );
    if (done) return;
    await pause(RETRY_MS);
  }
}

/** False where somebody folds. What only reads comes first: from the first write on, the live feed waits for the commit. */
async function rebuiltIn(client: Queryable, jurisdiction: string, slice: Slice): Promise<boolean> {
  await client.query('set transaction isolation level repeatable read', []);
  await client.query('set local statement_timeout = 0', []);
  await client.query('set local idle_in_transaction_session_timeout = 0', []);
  const { locked } = await one(client, heatLock, { jurisdiction });
  if (!locked) return false;
  const written: WrittenSegment[] = [];
  for await (const cases of casesIn(client, jurisdiction, slice)) {
    for (const segment of gatherSegments(cases)) written.push(writeSegment(segment));
  }
  const { fromDay, toDay } = slice;
  const minutes = { fromMinute: firstMinuteOf(fromDay), toMinute: firstMinuteOf(toDay) };
  await exec(client, heatForget, { jurisdiction, levels: KEPT_LEVELS, fromDay, toDay, ...minutes });
  await storeWritten(client, jurisdiction, written);
  return true;
}

/** The cases of a slice in the order of their reports, as deltas, so many at once. */
async function* casesIn(
  client: Queryable,
  jurisdiction: string,
  { fromDay, toDay }: Slice,
): AsyncGenerator<HeatDeltas> {
  const [from, until] = [momentOf(firstMinuteOf(fromDay)), momentOf(firstMinuteOf(toDay))];
  let pages: Buffer[] = [];
  let gathered = 0;
  // Behind everything before the slice.
  let after = { afterMoment: '-infinity', afterId: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
  for (;;) {
    const page = await one(client, heatCases, { jurisdiction, from, until, ...after, limit: PAGE });
    pages.push(page.deltas);
    gathered += page.count;
    const { lastMoment, lastId } = page;
    const isLast = page.count < PAGE || lastMoment === null || lastId === null;
    if (isLast || gathered >= GATHERED) {
      yield readDeltas(Buffer.concat(pages));
      pages = [];
      gathered = 0;
    }
    if (isLast) return;
    after = { afterMoment: lastMoment, afterId: lastId };
  }
}

function isSerializationFailure(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return [error, cause].some((thrown) => thrown instanceof DatabaseError && thrown.code === SERIALIZATION_FAILURE);
}
