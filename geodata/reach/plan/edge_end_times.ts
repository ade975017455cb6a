import type { ReachSearch } from '../search/reach_search.ts';
import { arrivalMs, UNREACHED } from '../search/walking_costs.ts';

/**
 * Milliseconds that somebody who has come to the first node of a ground edge over that edge still has to the nearest source,
 * its wait at signals included; UNREACHED where one may not walk the edge that way, or nothing leads on. With `toEndMs` it
 * tells the times all along an edge on which no source and no link stands: the less of both with the way to the end.
 */
export function fromEndMs(search: ReachSearch, edge: number): number {
  if (search.costs.backMs[edge] === UNREACHED) return UNREACHED;
  return afterArriving(search, search.network.columns.edgeFrom[edge]!);
}

/** The same at the edge's last node. */
export function toEndMs(search: ReachSearch, edge: number): number {
  if (search.costs.aheadMs[edge] === UNREACHED) return UNREACHED;
  return afterArriving(search, search.network.columns.edgeTo[edge]!);
}

function afterArriving(search: ReachSearch, node: number): number {
  const ms = search.nodeMs[node]!;
  return ms === UNREACHED ? UNREACHED : Math.min(UNREACHED, ms + arrivalMs(search.network, search.costs, node));
}
