/** Three decimal places: about a hundred metres. */
const COARSE = 1e3;

/** Where a case is shown. That of a sensitive kind is shown coarsely: nobody's door is on a map. */
export function shownPlace(
  place: { readonly longitude: number | null; readonly latitude: number | null },
  sensitive: boolean,
): { readonly longitude: number; readonly latitude: number } | null {
  const { longitude, latitude } = place;
  if (longitude === null || latitude === null) return null;
  return sensitive ? { longitude: coarse(longitude), latitude: coarse(latitude) } : { longitude, latitude };
}

function coarse(degrees: number): number {
  return Math.round(degrees * COARSE) / COARSE;
}
