import { edgeMetres } from '../districting/measure.ts';
import type { Position } from '../place.ts';

/** So many neighbours make a neighbourhood in which values can be told from chance (Ord and Getis 1995). */
const USUAL_NEIGHBOURS = 8;

/** A distance within which half of the centres have eight others, or all there are; at least 1 metre. */
export function usualNeighbourMetres(centres: readonly Position[]): number {
  const eighth = centres.map((centre) => {
    const distances = centres
      .map((other) => edgeMetres(centre[0], centre[1], other[0], other[1]))
      .sort((a, b) => a - b);
    // The first is the centre itself.
    return distances[Math.min(USUAL_NEIGHBOURS, distances.length - 1)]!;
  });
  return Math.max(1, Math.ceil(eighth.sort((a, b) => a - b)[eighth.length >> 1] ?? 1));
}
