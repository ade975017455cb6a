import type { MultiPolygon, Polygon } from 'geojson';
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
