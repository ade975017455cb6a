import type { Position } from '../../place.ts';
import type { StreetNetwork } from '../network/network.ts';
import type { NearestTimes } from './nearest_times.ts';
import { arrivalMs, UNREACHED } from './walking_costs.ts';

/** Pieces of edges, in columns, by edge and then by fraction; two pieces of an edge do not meet. */
export interface EdgeParts {
  readonly edge: Uint32Array;
  /** Fractions of the edge's length, from ≤ to; equal where only one position of it belongs. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly lengthMetres: number;
  /** Positions that belong to the same set but lie on no street: homes that could not be put on one. */
  readonly loose: readonly Position[];
}

/**
 * The pieces of street from which a source is reached within the limit: the exact truth of reach, of which polygons are
 * drawings. Times run evenly along an edge, so an end is true to 1 ms.
 * @param limitMs not above the limit of the search.
 */
export function reachedParts(times: NearestTimes, limitMs: number): EdgeParts {
  const collector = new PartCollector(times.network);
  for (const edge of touchedEdges(times, limitMs)) {
    for (const [from, to] of reachedIntervals(times, edge, limitMs)) collector.add(edge, from, to);
  }
  return collector.parts();
}

/** Gathers parts in rising order of edges. */
export class PartCollector {
  readonly #network: StreetNetwork;
  readonly #edge: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #mm = 0;

  constructor(network: StreetNetwork) {
    this.#network = network;
  }

  add(edge: number, from: number, to: number): void {
    this.#edge.push(edge);
    this.#from.push(from);
    this.#to.push(to);
    this.#mm += (to - from) * this.#network.columns.edgeLengthMm[edge]!;
  }

  parts(loose: readonly Position[] = []): EdgeParts {
    return {
      edge: Uint32Array.from(this.#edge),
      from: Float64Array.from(this.#from),
      to: Float64Array.from(this.#to),
      lengthMetres: this.#mm / 1000,
      loose,
    };
  }
}

/** Intervals of fractions, sorted, those that overlap or touch made one. */
export function joinIntervals(intervals: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Ground edges at nodes within the limit, and under sources and ends of planned links, each once, in rising order. */
function touchedEdges({ network, nodeMs, placed }: NearestTimes, limitMs: number): Uint32Array {
  const { firstHalf, halfEdge } = network.columns;
  const edges = new Set<number>();
  for (let node = 0; node < network.nodeCount; node++) {
    if (nodeMs[node]! > limitMs) continue;
    for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) edges.add(halfEdge[half]! >>> 1);
  }
  for (const edge of placed.sources.edge) if (edge !== -1) edges.add(edge);
  for (const edge of placed.links.endEdge) if (edge !== -1) edges.add(edge);
  return Uint32Array.from(edges)
    .filter((edge) => edge < network.groundEdgeCount)
    .sort();
}

/**
 * The fractions of one ground edge that are reached within the limit, in rising order and apart. An end from which nothing
 * of the edge is walked belongs to the other edges there.
 */
export function reachedIntervals(times: NearestTimes, edge: number, limitMs: number): [number, number][] {
  const { network, costs, nodeMs, placed } = times;
  const { edgeFrom, edgeTo } = network.columns;
  const { sources, links } = placed;
  const intervals: [number, number][] = [];
  const aheadMs = costs.aheadMs[edge]!;
  const backMs = costs.backMs[edge]!;
  /** From where on the edge one gets to a place on it from which so many milliseconds are left. */
  const addAround = (fraction: number, leftMs: number) => {
    if (leftMs < 0) return;
    intervals.push([Math.max(0, fraction - share(leftMs, aheadMs)), Math.min(1, fraction + share(leftMs, backMs))]);
  };
  const addEnd = (node: number, fraction: 0 | 1, edgeMs: number) => {
    if (edgeMs === UNREACHED || nodeMs[node] === UNREACHED) return;
    addAround(fraction, limitMs - nodeMs[node]! - arrivalMs(network, costs, node));
  };
  addEnd(edgeFrom[edge]!, 0, backMs);
  addEnd(edgeTo[edge]!, 1, aheadMs);
  for (let slot = sources.edgeHead[edge]!; slot !== 0; slot = sources.edgeNext[slot - 1]!) {
    const fraction = sources.fraction[slot - 1]!;
    const leftMs = limitMs - sources.offMs[slot - 1]!;
    if (fraction > 0 && fraction < 1) addAround(fraction, leftMs);
    else if (leftMs >= 0) intervals.push([fraction, fraction]);
  }
  if (links.edgeHead.length === 0) return joinIntervals(intervals);
  for (let end = links.edgeHead[edge]!; end !== 0; end = links.endNext[end - 1]!) {
    const ms = nodeMs[network.nodeCount + end - 1]!;
    if (ms !== UNREACHED) addAround(links.endFraction[end - 1]!, limitMs - ms);
  }
  return joinIntervals(intervals);
}

/** The share of an edge of edgeMs that so many milliseconds get along. */
function share(ms: number, edgeMs: number): number {
  if (edgeMs === UNREACHED) return 0;
  return edgeMs === 0 ? 1 : Math.min(1, ms / edgeMs);
}
