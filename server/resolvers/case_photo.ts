import type { Context } from '../context.ts';
import type { Photo } from '../generated/schema.ts';

/** Photos under their hashes, in their order; one that is not kept any more is left out. */
export async function photosOf(
  { loaders }: Context,
  jurisdiction: string,
  hashes: readonly string[],
): Promise<readonly Photo[]> {
  const found = await Promise.all(hashes.map((hash) => loaders.photos.load({ jurisdiction, asOf: null }, hash)));
  return found
    .filter((photo) => photo !== undefined)
    .map(({ hash, width, height }) => {
      const url = `/photos/${jurisdiction}/${hash}`;
      return { hash, width, height, url, thumbnailUrl: `${url}/thumbnail` };
    });
}
