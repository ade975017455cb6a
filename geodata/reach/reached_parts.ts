import type { Position } from '../place.ts';
import { exactFraction } from './edge_position.ts';
import type { NearestTimes } from './nearest_times.ts';
import type { StreetNetwork } from './network.ts';
import { maySearch, offStreetMs, UNREACHED } from './walking_costs.ts';

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
 * The pieces of street from which a source is reached within the limit (or to which, by the direction of the search): the
 * exact truth of reach, of which polygons are drawings. Times run evenly along an edge, so an end is true to 1 ms.
 * @param limitMs not above the limit of the search.
 */
export function reachedParts(network: StreetNetwork, times: NearestTimes, limitMs: number): EdgeParts {
  const collector = new PartCollector(network);
  for (const edge of touchedEdges(network, times, limitMs)) {
    for (const [from, to] of reachedIntervals(network, times, edge, limitMs)) collector.add(edge, from, to);
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

/** Edges at nodes within the limit and under sources, each once, in rising order. */
function touchedEdges(network: StreetNetwork, times: NearestTimes, limitMs: number): Uint32Array {
  const { firstHalf, halfEdge } = network.columns;
  const edges = new Set<number>(times.sourcesOnEdge.keys());
  for (const node of times.reached) {
    if (times.nodeMs[node]! > limitMs) break;
    for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) edges.add(halfEdge[half]! >>> 1);
  }
  return Uint32Array.from(edges).sort();
}

/** The fractions of one edge that are reached within the limit, in rising order and apart. */
export function reachedIntervals(
  network: StreetNetwork,
  times: NearestTimes,
  edge: number,
  limitMs: number,
): [number, number][] {
  const { edgeFrom, edgeTo } = network.columns;
  const { costs, nodeMs } = times;
  const edgeMs = costs.edgeMs[edge]!;
  const share = (ms: number) => (edgeMs === 0 ? 1 : Math.min(1, ms / edgeMs));
  const forward = maySearch(network, costs.direction, edge, false);
  const backward = maySearch(network, costs.direction, edge, true);
  const intervals: [number, number][] = [];
  const from = nodeMs[edgeFrom[edge]!]!;
  const to = nodeMs[edgeTo[edge]!]!;
  if (forward && from !== UNREACHED && from <= limitMs) intervals.push([0, share(limitMs - from)]);
  if (backward && to !== UNREACHED && to <= limitMs) intervals.push([1 - share(limitMs - to), 1]);
  for (const source of times.sourcesOnEdge.get(edge) ?? []) {
    const at = times.sources[source]!;
    const left = limitMs - offStreetMs(at.offStreetMetres, costs.metresPerSecond);
    if (left < 0) continue;
    const here = exactFraction(at.fraction);
    intervals.push([
      backward ? Math.max(0, here - share(left)) : here,
      forward ? Math.min(1, here + share(left)) : here,
    ]);
  }
  return joinIntervals(intervals);
}
