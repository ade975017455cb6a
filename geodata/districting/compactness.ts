import type { MultiPolygon, Polygon } from 'geojson';
import { enclosingCircle } from './enclosing_circle.ts';
import { edgeMetres, polygonAreaM2 } from './measure.ts';

/**
 * Polsby–Popper compactness (Polsby and Popper 1991): 4π × area by the square of the perimeter, holes and all parts
 * counted. 1 for a circle, π/4 for a square, near 0 for a thread or a ragged outline.
 *
 * @param area WGS 84 degrees
 * @returns 0 for an area without perimeter
 */
export function polsbyPopper(area: Polygon | MultiPolygon): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  let [areaM2, perimeterM] = [0, 0];
  for (const coordinates of polygons) {
    areaM2 += polygonAreaM2({ type: 'Polygon', coordinates });
    for (const ring of coordinates) {
      for (let i = 1; i < ring.length; i++) {
        perimeterM += edgeMetres(ring[i - 1]![0]!, ring[i - 1]![1]!, ring[i]![0]!, ring[i]![1]!);
      }
    }
  }
  return perimeterM === 0 ? 0 : (4 * Math.PI * areaM2) / perimeterM ** 2;
}

/**
 * Reock compactness (Reock 1961): the area by that of the smallest circle around all its parts, in metres at the middle
 * of the area. 1 for a circle, 2/π for a square.
 *
 * @param area WGS 84 degrees
 * @returns 0 for an area without extent
 */
export function reock(area: Polygon | MultiPolygon): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const shells = polygons.flatMap(([shell = []]) => shell);
  if (shells.length === 0) return 0;
  let [south, north] = [Infinity, -Infinity];
  for (const [, latitude] of shells) [south, north] = [Math.min(south, latitude!), Math.max(north, latitude!)];
  const middle = (south + north) / 2;
  const [longitude] = shells[0]!;
  const east = edgeMetres(longitude!, middle, longitude! + 1e-3, middle) * 1e3;
  const up = edgeMetres(longitude!, middle, longitude!, middle + 1e-3) * 1e3;
  const { radius } = enclosingCircle(shells.map(([x, y]) => [(x! - longitude!) * east, (y! - middle) * up]));
  const areaM2 = polygons.reduce((sum, coordinates) => sum + polygonAreaM2({ type: 'Polygon', coordinates }), 0);
  return radius === 0 ? 0 : areaM2 / (Math.PI * radius ** 2);
}
