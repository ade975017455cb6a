import { Problem } from '../../geodata/problem.ts';
import { holdPhotos } from '../generated/queries/hold_photos.ts';
import { many, type Queryable } from '../store/queryable.ts';

/** Those of the photos that are not stored; the others stay until the transaction has named them. */
export async function missingPhotos(
  client: Queryable,
  jurisdiction: string,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const missing = new Set(hashes);
  if (missing.size === 0) return missing;
  for (const { hash } of await many(client, holdPhotos, { jurisdiction, hashes: [...missing] })) missing.delete(hash);
  return missing;
}

export function unknownPhotos(hashes: readonly string[]): Problem {
  const named = hashes.map((hash) => hash.slice(0, 12)).join(', ');
  return new Problem('UNKNOWN_PHOTO', {
    zh: `没有收到照片 ${named}…，请先上传。`,
    en: `There is no photo ${named}…; send it first.`,
  });
}
