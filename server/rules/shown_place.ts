/** Three decimal places: about a hundred metres. */
const COARSE = 1e3;
/** Two: about a kilometre. */
const COARSEST = 1e2;

/**
 * Where a case is shown. That of a sensitive kind is shown coarsely: nobody's door is on a map.
 * @param onWall where anybody stands before it: then every place is coarse, and that of a sensitive kind still more so.
 */
export function shownPlace(
  place: { readonly longitude: number | null; readonly latitude: number | null },
  sensitive: boolean,
  onWall = false,
): { readonly longitude: number; readonly latitude: number } | null {
  const { longitude, latitude } = place;
  if (longitude === null || latitude === null) return null;
  if (!sensitive && !onWall) return { longitude, latitude };
  const steps = sensitive && onWall ? COARSEST : COARSE;
  return { longitude: Math.round(longitude * steps) / steps, latitude: Math.round(latitude * steps) / steps };
}

/** A box widened to whole hundredths of a degree, so that where a case lies cannot be found out by asking of smaller ones. */
export function coarseBox<Box extends Readonly<Record<'west' | 'south' | 'east' | 'north', number>>>(box: Box): Box {
  const down = (degrees: number) => Math.floor(degrees * COARSEST) / COARSEST;
  const up = (degrees: number) => Math.ceil(degrees * COARSEST) / COARSEST;
  return { ...box, west: down(box.west), south: down(box.south), east: up(box.east), north: up(box.north) };
}
