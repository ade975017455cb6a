import { holdPhotos } from '../generated/queries/hold_photos.ts';
import { many, type Queryable } from '../store/queryable.ts';

/**
 * Which of the photos that a report or a step names are not there. Those that are stay for at least another day, so that
 * none is forgotten between this question and the commit of what names it; ask before or inside that transaction.
 */
export async function missingPhotos(
  database: Queryable,
  jurisdiction: string,
  hashes: readonly string[],
): Promise<readonly string[]> {
  if (hashes.length === 0) return [];
  const held = new Set((await many(database, holdPhotos, { jurisdiction, hashes })).map(({ hash }) => hash));
  return hashes.filter((hash) => !held.has(hash));
}
