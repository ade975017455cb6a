import { allocateNetwork, type NetworkColumns } from './network_layout.ts';
import type { NetworkText } from './network_text.ts';
import type { GroundEdge, NumberedNetwork } from './number_network.ts';
import type { WalkableSegments } from './walkable_segments.ts';

/** Writes a numbered network into a new buffer. */
export function writeNetwork(segments: WalkableSegments, network: NumberedNetwork): ArrayBuffer {
  const { edges, links, nodePoint } = network;
  const text = new TextEncoder().encode(JSON.stringify(textOf(segments, network)));
  const enters = edges.filter(({ enterFrom }) => enterFrom !== -1).length;
  const all = edges.length + enters + links.length;
  const { data, columns } = allocateNetwork({
    nodes: nodePoint.length,
    edges: all,
    groundEdges: edges.length,
    enterEdges: enters,
    points: edges.reduce((sum, edge) => sum + edge.points.length - 2, 0),
    effortHalves: segments.height === null ? 0 : 2 * all,
    textBytes: text.length,
  });
  columns.text.set(text);
  writeNodes(columns, segments, network);
  writeGroundEdges(columns, segments, edges);
  writeEnterEdges(columns, edges);
  writeLinks(columns, network, edges.length + enters);
  writeAdjacency(columns);
  return data;
}

function textOf({ zoneIds, gates }: WalkableSegments, { gateNode }: NumberedNetwork): NetworkText {
  return {
    zones: zoneIds,
    gates: gates.map(({ id, access, openingHours, compoundId }, gate) => ({
      id,
      node: gateNode[gate]!,
      access,
      openingHours,
      compoundId,
    })),
  };
}

function writeNodes(columns: NetworkColumns, { x, y }: WalkableSegments, network: NumberedNetwork): void {
  network.nodePoint.forEach((point, node) => {
    columns.nodeX[node] = x[point]!;
    columns.nodeY[node] = y[point]!;
  });
  columns.nodeFlags.set(network.nodeFlags);
}

function writeGroundEdges(
  columns: NetworkColumns,
  { x, y, rules }: WalkableSegments,
  edges: readonly GroundEdge[],
): void {
  let next = 0;
  edges.forEach((edge, index) => {
    const rule = rules[edge.rule]!;
    columns.edgeFrom[index] = edge.from;
    columns.edgeTo[index] = edge.to;
    columns.edgeLengthMm[index] = edge.lengthMm;
    columns.edgeFlags[index] = rule.flags;
    columns.edgeZone[index] = rule.zone;
    columns.edgeFirstPoint[index] = next;
    if (columns.effortMm.length > 0) columns.effortMm.set(edge.effortMm, 2 * index);
    for (let at = 1; at < edge.points.length - 1; at++, next++) {
      columns.pointX[next] = x[edge.points[at]!]!;
      columns.pointY[next] = y[edge.points[at]!]!;
    }
  });
  columns.edgeFirstPoint[edges.length] = next;
}

/** Repeats the inner ways of zones between the nodes of the enter copies. */
function writeEnterEdges(columns: NetworkColumns, edges: readonly GroundEdge[]): void {
  let next = edges.length;
  edges.forEach((edge, ground) => {
    if (edge.enterFrom === -1) return;
    columns.enterOf[next - edges.length] = ground;
    columns.edgeFrom[next] = edge.enterFrom;
    columns.edgeTo[next] = edge.enterTo;
    columns.edgeLengthMm[next] = columns.edgeLengthMm[ground]!;
    columns.edgeFlags[next] = columns.edgeFlags[ground]!;
    columns.edgeZone[next] = columns.edgeZone[ground]!;
    if (columns.effortMm.length > 0) columns.effortMm.set(edge.effortMm, 2 * next);
    next++;
  });
}

function writeLinks(columns: NetworkColumns, { links }: NumberedNetwork, first: number): void {
  links.forEach(({ from, to, gate, flags, zone }, index) => {
    columns.edgeFrom[first + index] = from;
    columns.edgeTo[first + index] = to;
    columns.edgeFlags[first + index] = flags;
    columns.edgeZone[first + index] = zone;
    columns.linkGate[index] = gate;
  });
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
