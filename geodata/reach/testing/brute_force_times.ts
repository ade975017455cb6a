import { type EdgePosition, exactFraction, msAlong } from '../edge_position.ts';
import type { Walk } from '../nearest_times.ts';
import { EDGE, type StreetNetwork } from '../network.ts';

/**
 * The same question as nearestTimes and timeAt answer, asked slowly of another graph: every source and every place asked
 * about cuts its edge in two and becomes a node, and Bellman and Ford's method runs until nothing changes, for one
 * source after the other.
 * @returns for each network node, then each place: [milliseconds, source], or null where it is not within the limit.
 */
export function bruteForceTimes(
  network: StreetNetwork,
  sources: readonly EdgePosition[],
  places: readonly EdgePosition[],
  walk: Walk,
): (readonly [ms: number, source: number] | null)[] {
  const { arcs, nodeOf, count } = cutGraph(network, [...sources, ...places], walk);
  const off = (at: EdgePosition) => Math.round(Math.round(at.offStreetMetres * 1000) / walk.metresPerSecond);
  const times = sources.map((source, index) => bellmanFord(arcs, count, nodeOf(index), off(source)));
  const nearest = (node: number, more: number) => {
    let best: readonly [number, number] | null = null;
    times.forEach((time, source) => {
      const ms = time[node]! + more;
      if (ms <= walk.limitMs && (best === null || ms < best[0])) best = [ms, source];
    });
    return best;
  };
  return [
    ...Array.from({ length: network.nodeCount }, (_, node) => nearest(node, 0)),
    ...places.map((place, index) => nearest(nodeOf(sources.length + index), off(place))),
  ];
}

type Arc = readonly [from: number, to: number, ms: number];

function cutGraph(network: StreetNetwork, positions: readonly EdgePosition[], walk: Walk) {
  const { edgeFrom, edgeTo, edgeLengthMm, edgeFlags } = network.columns;
  const nodeOf = (position: number) => network.nodeCount + position;
  const arcs: Arc[] = [];
  const link = (a: number, b: number, ms: number, oneWay: boolean) => {
    arcs.push([b, a, ms]);
    if (!oneWay) arcs.push([a, b, ms]);
  };
  for (let edge = 0; edge < network.edgeCount; edge++) {
    const gate = edge < network.linksFrom ? -1 : network.columns.linkGate[edge - network.linksFrom]!;
    if (gate !== -1 && network.gates[gate]!.access === 'no') continue;
    const ms = Math.round(edgeLengthMm[edge]! / walk.metresPerSecond);
    const stops = positions
      .map((at, position) => ({ edge: at.edge, fraction: exactFraction(at.fraction), node: nodeOf(position) }))
      .filter((stop) => stop.edge === edge);
    stops.push({ edge, fraction: 0, node: edgeFrom[edge]! }, { edge, fraction: 1, node: edgeTo[edge]! });
    stops.sort((a, b) => a.fraction - b.fraction);
    for (let next = 1; next < stops.length; next++) {
      const a = stops[next - 1]!;
      const b = stops[next]!;
      const same = a.fraction === b.fraction;
      link(
        a.node,
        b.node,
        msAlong(ms, b.fraction) - msAlong(ms, a.fraction),
        !same && (edgeFlags[edge]! & EDGE.oneWay) !== 0,
      );
    }
  }
  return { arcs, nodeOf, count: network.nodeCount + positions.length };
}

function bellmanFord(arcs: readonly Arc[], count: number, start: number, ms: number): number[] {
  const time = new Array<number>(count).fill(Infinity);
  time[start] = ms;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, to, cost] of arcs) {
      if (time[from]! + cost >= time[to]!) continue;
      time[to] = time[from]! + cost;
      changed = true;
    }
  }
  return time;
}
