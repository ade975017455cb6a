import { exactFraction } from '../network/edge_position.ts';
import type { Snapper } from '../network/snap.ts';
import type { PlaceColumns } from '../search/reach_search.ts';
import { homePosition, type PlanGround } from './plan_ground.ts';

/** Where the homes of a ground meet the streets, and which homes each street edge holds. */
export interface HomePlaces extends PlaceColumns {
  /** 1 for a home on a street, 0 where no street can be got to. */
  readonly isSnapped: Uint8Array;
  /** Homes of ground edge e: homesByEdge[firstOnEdge[e]] … homesByEdge[firstOnEdge[e + 1] − 1], in rising order. */
  readonly firstOnEdge: Uint32Array;
  readonly homesByEdge: Uint32Array;
}

/**
 * Puts every home on the street that a person gets to from it.
 * @param maxMetres how near a street must be.
 */
export function placeHomes(ground: PlanGround, snapper: Snapper, groundEdges: number, maxMetres: number): HomePlaces {
  const { homeCount } = ground;
  const edge = new Int32Array(homeCount).fill(-1);
  const fraction = new Float64Array(homeCount);
  const offStreetMm = new Uint32Array(homeCount);
  for (let home = 0; home < homeCount; home++) {
    const at = snapper.snap(homePosition(ground, home), maxMetres);
    if (at === null) continue;
    edge[home] = at.edge;
    fraction[home] = exactFraction(at.fraction);
    offStreetMm[home] = Math.round(1000 * at.offStreetMetres);
  }
  return indexPlaces({ edge, fraction, offStreetMm }, groundEdges);
}

/** Adds to places which of them lie on each edge. */
export function indexPlaces(places: PlaceColumns, groundEdges: number): HomePlaces {
  const firstOnEdge = new Uint32Array(groundEdges + 1);
  for (const edge of places.edge) if (edge !== -1) firstOnEdge[edge + 1]! += 1;
  for (let edge = 0; edge < groundEdges; edge++) firstOnEdge[edge + 1]! += firstOnEdge[edge]!;
  const next = firstOnEdge.slice();
  const homesByEdge = new Uint32Array(firstOnEdge[groundEdges]!);
  places.edge.forEach((edge, home) => {
    if (edge !== -1) homesByEdge[next[edge]!++] = home;
  });
  return {
    ...places,
    isSnapped: Uint8Array.from(places.edge, (edge) => (edge === -1 ? 0 : 1)),
    firstOnEdge,
    homesByEdge,
  };
}
