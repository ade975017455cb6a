/** Communities hold about eight grids, streets about six communities: Yumen has 4 / 24 / 106. */
const GRIDS_PER_COMMUNITY = 8;
const COMMUNITIES_PER_STREET = 6;

/**
 * How many regions a place of so many households gets: grids of the middle of the limits, and at least one of everything.
 *
 * @param most blocks there are, which no level can exceed
 */
export function countRegions(households: number, limits: { readonly min: number; readonly max: number }, most: number) {
  const wanted = Math.round(households / ((limits.min + limits.max) / 2));
  const grids = Math.max(1, Math.min(wanted, most));
  const communities = Math.max(1, Math.round(grids / GRIDS_PER_COMMUNITY));
  return { streets: Math.max(1, Math.round(communities / COMMUNITIES_PER_STREET)), communities, grids };
}
