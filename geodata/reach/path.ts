import type { Position } from '../place.ts';
import { edgeLine, linePart } from './edge_line.ts';
import { type EdgePosition, exactFraction } from './edge_position.ts';
import { toDegrees } from './metres.ts';
import { type NearestTimes, seedsOf, wayAt } from './nearest_times.ts';
import type { StreetNetwork } from './network.ts';
import { maySearch } from './walking_costs.ts';

/** A stretch of one edge as a path takes it: backwards where from > to. */
export interface PathStep {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
}

export interface Path {
  readonly ms: number;
  readonly source: number;
  /** From the position to the source, whichever way is walked. */
  readonly steps: readonly PathStep[];
}

/** A shortest way between a position and its nearest source, always the same one of several; null where timeAt is. */
export function pathAt(network: StreetNetwork, times: NearestTimes, at: EdgePosition): Path | null {
  const way = wayAt(network, times, at);
  if (way === null) return null;
  const { ms, source } = way;
  const here = exactFraction(at.fraction);
  if (way.over === 'edge') {
    const there = exactFraction(times.sources[source]!.fraction);
    return { ms, source, steps: [{ edge: at.edge, from: here, to: there }] };
  }
  const first = { edge: at.edge, from: here, to: way.over === 'from' ? 0 : 1 };
  const node = network.columns[way.over === 'from' ? 'edgeFrom' : 'edgeTo'][at.edge]!;
  return { ms, source, steps: [first, ...stepsFrom(network, times, node)] };
}

/** The ground that a path runs over, WGS 84 degrees, street by street; off the street it goes straight. */
export function pathLine(network: StreetNetwork, path: Path): Position[] {
  const line: Position[] = [];
  for (const { edge, from, to } of path.steps) {
    const part = linePart(edgeLine(network, edge), Math.min(from, to), Math.max(from, to));
    const positions: Position[] = [];
    for (let i = 0; i < part.length; i += 2) {
      positions.push([toDegrees(Math.round(part[i]!)), toDegrees(Math.round(part[i + 1]!))]);
    }
    line.push(...(from > to ? positions.reverse() : positions));
  }
  return line.filter((position, i) => i === 0 || position.join() !== line[i - 1]!.join());
}

/**
 * Steps from a labelled node to its source: back along edges whose cost is just the difference of the labels of their
 * ends. Edges of no length make rings of equal labels, so the walk keeps to nodes that it has not seen and turns back.
 */
function stepsFrom(network: StreetNetwork, times: NearestTimes, start: number): PathStep[] {
  const { firstHalf, halfTarget, halfEdge } = network.columns;
  const { nodeMs, nodeSource, costs } = times;
  const source = nodeSource[start]!;
  const { edge: sourceEdge, fraction } = times.sources[source]!;
  const ends = new Map(
    seedsOf(network, costs, times.sources[source]!, source).map(({ node, ms, end }) => [`${node} ${ms}`, end]),
  );
  const arrivals = new Map<number, { readonly before: number; readonly step: PathStep } | null>([[start, null]]);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const end = ends.get(`${node} ${nodeMs[node]}`);
    if (end !== undefined) {
      const steps: PathStep[] = [{ edge: sourceEdge, from: end, to: exactFraction(fraction) }];
      for (let at = arrivals.get(node); at; at = arrivals.get(at.before)) steps.push(at.step);
      return steps.reverse();
    }
    for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) {
      const next = halfTarget[half]!;
      const edge = halfEdge[half]! >>> 1;
      const against = (halfEdge[half]! & 1) === 1;
      if (arrivals.has(next) || nodeSource[next] !== source) continue;
      if (nodeMs[next]! + costs.edgeMs[edge]! !== nodeMs[node]) continue;
      if (!maySearch(network, costs.direction, edge, !against)) continue;
      arrivals.set(next, { before: node, step: { edge, from: against ? 1 : 0, to: against ? 0 : 1 } });
      open.push(next);
    }
  }
  throw new Error(`Node ${start} is labelled ${nodeMs[start]} ms, but no way leads to source ${source}.`);
}
