import { Problem } from '../../geodata/problem.ts';
import { QueryError } from '../store/query_error.ts';

/** Of each item in order: what came of it, or what stopped it alone. */
export type Isolated<Outcome> = { readonly outcome: Outcome } | { readonly error: unknown };

/**
 * Stores items together. Where something about one of them stops all, they are halved until it stands alone, so that it
 * fails alone: of n items with one bad, about 2 log2 n further attempts.
 *
 * @param store stores all or none of them
 */
export async function storeIsolating<Item, Outcome>(
  items: readonly Item[],
  store: (items: readonly Item[]) => Promise<readonly Outcome[]>,
): Promise<Isolated<Outcome>[]> {
  try {
    return (await store(items)).map((outcome) => ({ outcome }));
  } catch (error) {
    if (items.length <= 1 || stopsEverybody(error)) return items.map(() => ({ error }));
    const middle = items.length >> 1;
    const first = await storeIsolating(items.slice(0, middle), store);
    return [...first, ...(await storeIsolating(items.slice(middle), store))];
  }
}

/** Whether trying again with fewer is of no use: the place is unknown, or the database cannot be reached. */
function stopsEverybody(error: unknown): boolean {
  if (error instanceof Problem) return true;
  return error instanceof QueryError ? error.code === 'CONNECTION' || error.code === 'CANCELLED' : isLost(error);
}

/** What a broken connection throws at begin or commit. */
function isLost(error: unknown): boolean {
  return error instanceof Error && ('code' in error || /connection|timeout/i.test(error.message));
}
