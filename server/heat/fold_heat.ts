import type { Pool } from 'pg';
import { mergeCounts, readCounts } from '../../geodata/heat/count_list.ts';
import { heatLock } from '../generated/queries/heat_lock.ts';
import { heatSegments } from '../generated/queries/heat_segments.ts';
import { heatTakeDeltas } from '../generated/queries/heat_take_deltas.ts';
import { heatTakeSegments } from '../generated/queries/heat_take_segments.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { many, one, type Queryable } from '../store/queryable.ts';
import { gatherSegments, type Segment } from './gather_segments.ts';
import { readDeltas } from './heat_deltas.ts';
import { storeSegments } from './store_segments.ts';

/** Deltas of one fold: about 20 MB of JavaScript memory. */
const MOST_DELTAS = 50_000;
/** Segments up to this many bytes are always merged: rows cost more than what is in them. */
const SMALL_BYTES = 2048;
/** Segments looked at in one statement. */
const CHUNK = 2000;

/**
 * Folds the oldest deltas of a place into its counts, in one transaction: all of it happens, or nothing does.
 * @returns how many deltas it folded; null where somebody else is folding.
 */
export function foldHeat(pool: Pool, jurisdiction: string, limit = MOST_DELTAS): Promise<number | null> {
  return inTransaction(pool, async (client) => {
    const { locked } = await one(client, heatLock, { jurisdiction });
    if (!locked) return null;
    const { count, deltas } = await one(client, heatTakeDeltas, { jurisdiction, limit });
    if (deltas === null) return 0;
    const segments = [...gatherSegments(readDeltas(deltas))];
    for (let start = 0; start < segments.length; start += CHUNK) {
      const chunk = segments.slice(start, start + CHUNK);
      await storeSegments(client, jurisdiction, await mergedWithStored(client, jurisdiction, chunk));
    }
    return count;
  });
}

/** Folds until nothing waits, or somebody else folds. */
export async function foldAllHeat(pool: Pool, jurisdiction: string): Promise<void> {
  while (await foldHeat(pool, jurisdiction)) {
    // Each fold is a transaction of its own, so that others are served in between.
  }
}

/**
 * Segments with those that lie on the same key and are not more than twice as large merged in, smallest first: sizes
 * on a key so at least double from one to the next, and a count is written again only as often as its segment doubles
 * (O'Neil et al. 1996, The log-structured merge-tree).
 */
async function mergedWithStored(
  client: Queryable,
  jurisdiction: string,
  segments: readonly Segment[],
): Promise<Segment[]> {
  const keys = segments.map(({ key }) => key);
  const stored = await many(client, heatSegments, { jurisdiction, ...columnsOf(keys) });
  const merging = new Map<number, number[]>();
  const sizes = segments.map(({ list }) => 3 * list.codes.length);
  for (const { key, segment, bytes } of stored) {
    if (bytes > Math.max(SMALL_BYTES, 2 * sizes[key - 1]!)) continue;
    sizes[key - 1]! += bytes;
    merging.set(key - 1, [...(merging.get(key - 1) ?? []), segment]);
  }
  if (merging.size === 0) return [...segments];
  const taken = [...merging].flatMap(([index, numbers]) => numbers.map((segment) => ({ index, segment })));
  const rows = await many(client, heatTakeSegments, {
    jurisdiction,
    ...columnsOf(taken.map(({ index }) => keys[index]!)),
    segments: taken.map(({ segment }) => segment),
  });
  const countsOf = new Map(rows.map(({ segment, counts }) => [segment, counts]));
  return segments.map(({ key, list }, index) => ({
    key,
    list: (merging.get(index) ?? []).reduce(
      (sum, segment) => mergeCounts(sum, readCounts(countsOf.get(segment)!)),
      list,
    ),
  }));
}

function columnsOf(keys: readonly Segment['key'][]) {
  return {
    levels: keys.map(({ level }) => level),
    spans: keys.map(({ span }) => span),
    periods: keys.map(({ period }) => period),
    blocks: keys.map(({ block }) => block),
  };
}
