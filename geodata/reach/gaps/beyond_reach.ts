import { type EdgePosition, msAlong } from '../network/edge_position.ts';
import { EDGE, type StreetNetwork } from '../network/network.ts';
import { labelNodes, type NodeLabels, type Seed } from '../search/label_nodes.ts';
import type { NearestTimes } from '../search/nearest_times.ts';
import { joinIntervals, reachedIntervals } from '../search/reached_parts.ts';
import { UNREACHED } from '../search/walking_costs.ts';

/**
 * The streets beyond reach, searched from the homes on them: each node with its nearest home and the millimetres to it, by
 * streets beyond reach alone, whichever way they may be walked and through every gate.
 */
export interface BeyondReach {
  readonly labels: NodeLabels;
  /** Millimetres of the edge of each half-edge, UNREACHED where reach lies in between and where no home stands. */
  readonly halfMm: Uint32Array;
}

/** @param homes positions on streets beyond the limit; their numbers are the sources of the labels. */
export function searchBeyondReach(
  times: NearestTimes,
  limitMs: number,
  homes: readonly (EdgePosition | null)[],
  withinMm: number,
): BeyondReach {
  const { network } = times;
  const { halfEdge, edgeFrom, edgeTo, edgeLengthMm } = network.columns;
  const edgeMm = Uint32Array.from(edgeFrom, (from, edge) => {
    const ends = times.nodeMs[from]! > limitMs && times.nodeMs[edgeTo[edge]!]! > limitMs;
    if (!ends || !joinsHomes(network, edge)) return UNREACHED;
    if (edge >= network.linksFrom) return 0;
    return isBeyond(times, limitMs, edge, 0, 1) ? edgeLengthMm[edge]! : UNREACHED;
  });
  const halfMm = Uint32Array.from(halfEdge, (half) => edgeMm[half >>> 1]!);
  const seeds = homes.flatMap((at, home) => (at === null ? [] : homeSeeds(times, limitMs, at, home)));
  return { labels: labelNodes(network, halfMm, seeds, withinMm), halfMm };
}

/** Homes stand on the ground edges; links out of zones and through gates join those, enter copies are for stations. */
function joinsHomes({ groundEdgeCount, linksFrom, columns }: StreetNetwork, edge: number): boolean {
  if (edge < groundEdgeCount) return true;
  return edge >= linksFrom && (columns.edgeFlags[edge]! & EDGE.enter) === 0;
}

/** Those ends of a home's edge to which the street is beyond reach all the way; `ms` are millimetres. */
export function homeSeeds(
  times: NearestTimes,
  limitMs: number,
  { edge, fraction }: EdgePosition,
  home: number,
): Seed[] {
  const { edgeFrom, edgeTo, edgeLengthMm } = times.network.columns;
  const mm = edgeLengthMm[edge]!;
  const along = msAlong(mm, fraction);
  const seeds: Seed[] = [];
  const from = edgeFrom[edge]!;
  const to = edgeTo[edge]!;
  if (times.nodeMs[from]! > limitMs && isBeyond(times, limitMs, edge, 0, fraction)) {
    seeds.push({ node: from, ms: along, source: home });
  }
  if (times.nodeMs[to]! > limitMs && isBeyond(times, limitMs, edge, fraction, 1)) {
    seeds.push({ node: to, ms: mm - along, source: home });
  }
  return seeds;
}

/** Whether no position of an edge between two fractions is within reach. */
export function isBeyond(times: NearestTimes, limitMs: number, edge: number, from: number, to: number): boolean {
  return reachedIntervals(times, edge, limitMs).every(([start, end]) => end < from || start > to);
}

/** What of some intervals of an edge is beyond reach. */
export function beyondIntervals(
  times: NearestTimes,
  limitMs: number,
  edge: number,
  intervals: readonly (readonly [number, number])[],
): [number, number][] {
  const reached = reachedIntervals(times, edge, limitMs);
  return joinIntervals(intervals).flatMap(([from, to]) => {
    const left: [number, number][] = [];
    let start = from;
    for (const [reachedFrom, reachedTo] of reached) {
      if (reachedTo < start || reachedFrom > to) continue;
      if (reachedFrom > start) left.push([start, reachedFrom]);
      start = Math.max(start, reachedTo);
    }
    if (start < to || (start === to && from === to)) left.push([start, to]);
    return left;
  });
}
