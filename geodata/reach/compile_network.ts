import type { Gate, Street } from '../place.ts';
import { Problem } from '../problem.ts';
import { joinSegments, type Run } from './join_segments.ts';
import { segmentMetres } from './metres.ts';
import { EDGE, NODE } from './network.ts';
import { allocateNetwork, type NetworkColumns } from './network_layout.ts';
import { type WalkableSegments, walkableSegments } from './walkable_segments.ts';
import { zOrder } from './z_order.ts';

/**
 * Compiles streets into the buffer that `StreetNetwork.from` reads.
 *
 * Walkable are the ways open to all and the inner ways of compounds. Streets meet where they share a node id, never
 * where they only cross. A gate that is closed cuts its street: each piece ends there on its own. An edge whose ends lie
 * at one position keeps length 0; a second edge along the very same points with the same rules is left out; loops stay.
 * Nodes are numbered along a curve that keeps neighbours near, edges by their nodes, each from its lower node to its
 * higher one unless it is one-way; the same streets and gates, in any order, give the same bytes.
 * @throws Problem BAD_STREET for a street without a node id for each position, or with a position that is none.
 */
export function compileNetwork(ground: {
  readonly streets: readonly Street[];
  readonly gates: readonly Gate[];
}): ArrayBuffer {
  const segments = walkableSegments(ground.streets, ground.gates);
  const { nodePoint, edges } = numberNodes(segments, joinSegments(segments));
  const text = new TextEncoder().encode(JSON.stringify({ zones: segments.compoundIds, gates: [] }));
  const points = edges.reduce((sum, edge) => sum + edge.points.length - 2, 0);
  const { data, columns } = allocateNetwork({
    nodes: nodePoint.length,
    edges: edges.length,
    groundEdges: edges.length,
    enterEdges: 0,
    points,
    effortHalves: 0,
    textBytes: text.length,
  });
  columns.text.set(text);
  writeNodes(columns, segments, nodePoint);
  writeEdges(columns, segments, edges);
  writeAdjacency(columns);
  return data;
}

interface Edge {
  readonly points: readonly number[];
  readonly rule: number;
  readonly from: number;
  readonly to: number;
  readonly lengthMm: number;
}

/** Gives nodes and edges their numbers; the pieces of a street that a closed gate cuts get a node each. */
function numberNodes(segments: WalkableSegments, runs: readonly Run[]): { nodePoint: Uint32Array; edges: Edge[] } {
  const pointOfKey = new Map<string, number>();
  const keyOf = (point: number, half: number) => (segments.gateAt[point] === 2 ? `${point}:${half}` : `${point}`);
  for (const run of runs) {
    pointOfKey.set(keyOf(run.points[0]!, run.firstEnd), run.points[0]!);
    pointOfKey.set(keyOf(run.points.at(-1)!, run.lastEnd), run.points.at(-1)!);
  }
  const keys = [...pointOfKey.keys()];
  const keyPoints = Uint32Array.from(pointOfKey.values());
  const order = zOrder(
    Int32Array.from(keyPoints, (point) => segments.x[point]!),
    Int32Array.from(keyPoints, (point) => segments.y[point]!),
  );
  const nodeOfKey = new Map(Array.from(order, (index, node) => [keys[index]!, node]));
  const edges = runs.map((run) => {
    const from = nodeOfKey.get(keyOf(run.points[0]!, run.firstEnd))!;
    const to = nodeOfKey.get(keyOf(run.points.at(-1)!, run.lastEnd))!;
    const oneWay = (segments.rules[run.rule]!.flags & EDGE.oneWay) !== 0;
    const turn = !oneWay && (from > to || (from === to && run.points[1]! > run.points.at(-2)!));
    const points = turn ? run.points.toReversed() : run.points;
    const ends = turn ? { from: to, to: from } : { from, to };
    return { points, rule: run.rule, ...ends, lengthMm: lengthMm(segments, points) };
  });
  edges.sort((a, b) => a.from - b.from || a.to - b.to || a.lengthMm - b.lengthMm || a.rule - b.rule);
  return { nodePoint: order.map((index) => keyPoints[index]!), edges: edges.filter(isFirstOfItsKind) };
}

/** False for an edge that runs along the same points by the same rules as one before it among the equal in order. */
function isFirstOfItsKind(edge: Edge, index: number, sorted: readonly Edge[]): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const other = sorted[at]!;
    const alike = other.from === edge.from && other.to === edge.to && other.lengthMm === edge.lengthMm;
    if (!alike || other.rule !== edge.rule) return true;
    if (other.points.length !== edge.points.length) continue;
    if (other.points.every((point, position) => point === edge.points[position])) return false;
  }
  return true;
}

function lengthMm({ x, y }: WalkableSegments, points: readonly number[]): number {
  let metres = 0;
  for (let at = 1; at < points.length; at++) {
    const a = points[at - 1]!;
    const b = points[at]!;
    metres += segmentMetres(x[a]!, y[a]!, x[b]!, y[b]!);
  }
  const mm = Math.round(metres * 1000);
  if (mm < 0xffffffff) return mm;
  throw new Problem('BAD_STREET', {
    zh: `有一条街道长 ${Math.round(metres / 1000)} 公里，超过 4294 公里的上限。`,
    en: `A street is ${Math.round(metres / 1000)} km long, more than the 4,294 km that fit.`,
  });
}

function writeNodes(columns: NetworkColumns, segments: WalkableSegments, nodePoint: Uint32Array): void {
  nodePoint.forEach((point, node) => {
    columns.nodeX[node] = segments.x[point]!;
    columns.nodeY[node] = segments.y[point]!;
    columns.nodeFlags[node] = segments.gateAt[point] === 0 ? 0 : NODE.gate;
  });
}

function writeEdges(columns: NetworkColumns, segments: WalkableSegments, edges: readonly Edge[]): void {
  let next = 0;
  edges.forEach((edge, index) => {
    const rule = segments.rules[edge.rule]!;
    columns.edgeFrom[index] = edge.from;
    columns.edgeTo[index] = edge.to;
    columns.edgeLengthMm[index] = edge.lengthMm;
    columns.edgeFlags[index] = rule.flags;
    columns.edgeZone[index] = rule.compound;
    columns.edgeFirstPoint[index] = next;
    for (let at = 1; at < edge.points.length - 1; at++, next++) {
      columns.pointX[next] = segments.x[edge.points[at]!]!;
      columns.pointY[next] = segments.y[edge.points[at]!]!;
    }
  });
  columns.edgeFirstPoint[edges.length] = next;
}

function writeAdjacency({ firstHalf, halfTarget, halfEdge, edgeFrom, edgeTo }: NetworkColumns): void {
  for (const node of edgeFrom) firstHalf[node + 1]! += 1;
  for (const node of edgeTo) firstHalf[node + 1]! += 1;
  for (let node = 1; node < firstHalf.length; node++) firstHalf[node]! += firstHalf[node - 1]!;
  const next = firstHalf.slice();
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const forward = next[edgeFrom[edge]!]!++;
    halfTarget[forward] = edgeTo[edge]!;
    halfEdge[forward] = 2 * edge;
    const backward = next[edgeTo[edge]!]!++;
    halfTarget[backward] = edgeFrom[edge]!;
    halfEdge[backward] = 2 * edge + 1;
  }
}
