import type { Polygon } from 'geojson';

/** WGS 84: semi-minor axis in metres, eccentricity. */
const SEMI_MAJOR_METRES = 6378137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_2);
const SEMI_MINOR_METRES_2 = SEMI_MAJOR_METRES ** 2 * (1 - ECCENTRICITY_2);
const RADIANS = Math.PI / 180;

/**
 * Area in m² between the equator and a latitude (degrees), for one degree of longitude, on the WGS 84 ellipsoid (Snyder,
 * Map Projections: A Working Manual, eq. 3-12). Positive in the north.
 */
export function areaBelow(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS);
  const logarithm = Math.atanh(ECCENTRICITY * sine) / ECCENTRICITY;
  return (SEMI_MINOR_METRES_2 / 2) * (sine / (1 - ECCENTRICITY_2 * sine * sine) + logarithm) * RADIANS;
}

/**
 * Area under the edge a→b in m², signed so that the edges of a counter-clockwise ring sum to its area. The edge counts as
 * straight in the equal-area plane, so the areas of a coverage sum to the area of its outline.
 */
export function areaUnderEdge(aLongitude: number, aLatitude: number, bLongitude: number, bLatitude: number): number {
  return ((aLongitude - bLongitude) * (areaBelow(aLatitude) + areaBelow(bLatitude))) / 2;
}

/** Area of a polygon (WGS 84 degrees) in m², holes taken off, whichever way its rings run. */
export function polygonAreaM2(polygon: Polygon): number {
  const [shell = 0, ...holes] = polygon.coordinates.map((ring) => Math.abs(ringAreaM2(ring)));
  return holes.reduce((rest, hole) => rest - hole, shell);
}

/** Signed area of a closed ring in m²: positive counter-clockwise. */
export function ringAreaM2(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    sum += areaUnderEdge(a[0]!, a[1]!, b[0]!, b[1]!);
  }
  return sum;
}

/** Length in metres of a short edge: ellipsoidal degree lengths at its middle latitude. */
export function edgeMetres(aLongitude: number, aLatitude: number, bLongitude: number, bLatitude: number): number {
  const sine = Math.sin(((aLatitude + bLatitude) / 2) * RADIANS);
  const curvature = Math.sqrt(1 - ECCENTRICITY_2 * sine * sine);
  const east = (SEMI_MAJOR_METRES / curvature) * Math.sqrt(1 - sine * sine) * (bLongitude - aLongitude) * RADIANS;
  const north = ((SEMI_MAJOR_METRES * (1 - ECCENTRICITY_2)) / curvature ** 3) * (bLatitude - aLatitude) * RADIANS;
  return Math.hypot(east, north);
}
