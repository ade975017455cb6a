import { Problem } from '../problem.ts';
import { type EdgePosition, exactFraction, msAlong } from './edge_position.ts';
import { labelNodes, type NodeLabels, type Seed } from './label_nodes.ts';
import type { StreetNetwork } from './network.ts';
import {
  maySearch,
  offStreetMs,
  UNREACHED,
  type WalkDirection,
  type WalkingCosts,
  walkingCosts,
} from './walking_costs.ts';

export type { EdgePosition } from './edge_position.ts';
export { UNREACHED } from './walking_costs.ts';

export interface Walk {
  readonly metresPerSecond: number;
  /** How far to search: whole milliseconds, 0 … 4294967294. */
  readonly limitMs: number;
  /** As homes walk to stations unless told otherwise. */
  readonly direction?: WalkDirection;
}

/** Nearest source and time of every node, and what it takes to tell those of any position on an edge. */
export interface NearestTimes extends NodeLabels {
  readonly sources: readonly EdgePosition[];
  readonly limitMs: number;
  readonly costs: WalkingCosts;
  /** Sources that lie on an edge, for positions on the same one. */
  readonly sourcesOnEdge: ReadonlyMap<number, readonly number[]>;
}

export interface TimeAt {
  readonly ms: number;
  /** Index in the sources; the lowest of several as near. */
  readonly source: number;
}

/**
 * Times on foot between every node and its nearest source.
 *
 * Times are whole milliseconds: an edge takes round(mm ÷ m/s), a position on it lies floor(fraction × edge) from its first
 * node and the rest from its last, so that cutting an edge in two changes no sum. Ways off the street count.
 * @throws Problem BAD_WALK for a speed or limit that is none; BAD_EDGE_POSITION for a source on no edge.
 */
export function nearestTimes(network: StreetNetwork, sources: readonly EdgePosition[], walk: Walk): NearestTimes {
  checkLimit(walk.limitMs);
  const costs = walkingCosts(network, walk.metresPerSecond, walk.direction);
  const seeds: Seed[] = [];
  const sourcesOnEdge = new Map<number, number[]>();
  sources.forEach((at, source) => {
    checkPosition(network, at);
    const onEdge = sourcesOnEdge.get(at.edge);
    if (onEdge) onEdge.push(source);
    else sourcesOnEdge.set(at.edge, [source]);
    seeds.push(...seedsOf(network, costs, at, source));
  });
  const labels = labelNodes(network, costs.halfMs, seeds, walk.limitMs);
  return { ...labels, sources, limitMs: walk.limitMs, costs, sourcesOnEdge };
}

/**
 * Time on foot between a position and its nearest source, its way off the street included; null beyond the limit of the
 * search, or where no street leads there.
 */
export function timeAt(network: StreetNetwork, times: NearestTimes, at: EdgePosition): TimeAt | null {
  const way = wayAt(network, times, at);
  return way && { ms: way.ms, source: way.source };
}

/** A time, and whether the way begins over the edge's first node, over its last, or straight to a source on the edge. */
export interface WayAt extends TimeAt {
  readonly over: 'from' | 'to' | 'edge';
}

/** As timeAt; of ways as short to one source, over the first node before over the last before straight. */
export function wayAt(network: StreetNetwork, times: NearestTimes, at: EdgePosition): WayAt | null {
  checkPosition(network, at);
  const { edgeFrom, edgeTo } = network.columns;
  const { costs, nodeMs, nodeSource } = times;
  const edgeMs = costs.edgeMs[at.edge]!;
  const fraction = exactFraction(at.fraction);
  const here = msAlong(edgeMs, fraction);
  let best: WayAt = { ms: UNREACHED, source: -1, over: 'edge' };
  const offer = (ms: number, source: number, over: WayAt['over']) => {
    if (ms < best.ms || (ms === best.ms && source < best.source)) best = { ms, source, over };
  };
  // The search arrives in the edge's direction from its first node, against it from its last.
  const from = edgeFrom[at.edge]!;
  const to = edgeTo[at.edge]!;
  if (nodeMs[from] !== UNREACHED && (fraction === 0 || maySearch(network, costs.direction, at.edge, false))) {
    offer(nodeMs[from]! + here, nodeSource[from]!, 'from');
  }
  if (nodeMs[to] !== UNREACHED && (fraction === 1 || maySearch(network, costs.direction, at.edge, true))) {
    offer(nodeMs[to]! + edgeMs - here, nodeSource[to]!, 'to');
  }
  for (const source of times.sourcesOnEdge.get(at.edge) ?? []) {
    const { offStreetMetres } = times.sources[source]!;
    const there = exactFraction(times.sources[source]!.fraction);
    if (fraction !== there && !maySearch(network, costs.direction, at.edge, fraction < there)) continue;
    const ms = Math.abs(here - msAlong(edgeMs, there)) + offStreetMs(offStreetMetres, costs.metresPerSecond);
    offer(ms, source, 'edge');
  }
  const ms = best.ms + offStreetMs(at.offStreetMetres, costs.metresPerSecond);
  return best.source === -1 || ms > times.limitMs ? null : { ...best, ms };
}

export interface SourceSeed extends Seed {
  /** Fraction of the source's edge at which the node lies. */
  readonly end: 0 | 1;
}

/** Where a source starts the search: at those ends of its edge that one may walk from or to. */
export function seedsOf(network: StreetNetwork, costs: WalkingCosts, at: EdgePosition, source: number): SourceSeed[] {
  const { edgeFrom, edgeTo } = network.columns;
  const edgeMs = costs.edgeMs[at.edge]!;
  const fraction = exactFraction(at.fraction);
  const along = msAlong(edgeMs, fraction);
  const off = offStreetMs(at.offStreetMetres, costs.metresPerSecond);
  const seeds: SourceSeed[] = [];
  if (fraction === 0 || maySearch(network, costs.direction, at.edge, true)) {
    seeds.push({ node: edgeFrom[at.edge]!, ms: off + along, source, end: 0 });
  }
  if (fraction === 1 || maySearch(network, costs.direction, at.edge, false)) {
    seeds.push({ node: edgeTo[at.edge]!, ms: off + edgeMs - along, source, end: 1 });
  }
  return seeds;
}

function checkLimit(limitMs: number): void {
  if (Number.isInteger(limitMs) && limitMs >= 0 && limitMs < UNREACHED) return;
  throw new Problem('BAD_WALK', {
    zh: `时间上限 ${limitMs} 毫秒无效，应为 0 到 ${UNREACHED - 1} 的整数。`,
    en: `A limit of ${limitMs} ms is not valid: it must be a whole number from 0 to ${UNREACHED - 1}.`,
  });
}

function checkPosition(network: StreetNetwork, at: EdgePosition): void {
  const valid = Number.isInteger(at.edge) && at.edge >= 0 && at.edge < network.edgeCount;
  if (valid && at.fraction >= 0 && at.fraction <= 1 && at.offStreetMetres >= 0 && at.offStreetMetres < Infinity) return;
  throw new Problem('BAD_EDGE_POSITION', {
    zh: `路网上没有这个位置：边 ${at.edge}，比例 ${at.fraction}，离街 ${at.offStreetMetres} 米。`,
    en: `No such position in the network: edge ${at.edge}, fraction ${at.fraction}, ${at.offStreetMetres} m off the street.`,
  });
}
