/** Steps to a degree: about a hundred metres. */
const COARSE = 1e3;
/** About a kilometre. */
const COARSEST = 1e2;

/** How coarsely places are shown: in so many steps to a degree; null: as they are. */
export interface ShownSteps {
  readonly ordinary: number | null;
  readonly sensitive: number;
}

/**
 * Cases of a sensitive kind are shown coarsely: nobody's door is on a map.
 * @param onWall where anybody stands before it: then every place is coarse, and that of a sensitive kind still more so.
 */
export function shownSteps(onWall: boolean): ShownSteps {
  return onWall ? { ordinary: COARSE, sensitive: COARSEST } : { ordinary: null, sensitive: COARSE };
}

/** Where a case is shown. */
export function shownPlace(
  place: { readonly longitude: number | null; readonly latitude: number | null },
  sensitive: boolean,
  onWall = false,
): { readonly longitude: number; readonly latitude: number } | null {
  const { longitude, latitude } = place;
  if (longitude === null || latitude === null) return null;
  const { ordinary, sensitive: coarse } = shownSteps(onWall);
  const steps = sensitive ? coarse : ordinary;
  if (steps === null) return { longitude, latitude };
  return { longitude: Math.round(longitude * steps) / steps, latitude: Math.round(latitude * steps) / steps };
}
