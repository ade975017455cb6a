import type { Run } from './join_segments.ts';
import { EDGE } from './network.ts';
import { runLengths } from './run_lengths.ts';
import type { Link, StandingRuns } from './stand_runs.ts';
import type { WalkableSegments } from './walkable_segments.ts';
import { zOrder } from './z_order.ts';

/** An edge on the ground, and between which nodes it stands once more if visitors enter over it. */
export interface GroundEdge {
  readonly from: number;
  readonly to: number;
  readonly enterFrom: number;
  readonly enterTo: number;
  readonly points: readonly number[];
  readonly rule: number;
  readonly lengthMm: number;
  /** Millimetres on the level that are as hard, in the edge's direction and against it. */
  readonly effortMm: readonly [number, number];
}

/** Nodes and edges with the numbers that they have in the buffer. */
export interface NumberedNetwork {
  readonly nodePoint: Uint32Array;
  readonly nodeFlags: Uint8Array;
  readonly edges: readonly GroundEdge[];
  readonly links: readonly Link[];
  readonly gateNode: Uint32Array;
}

/**
 * Numbers nodes along a curve that keeps neighbours near, edges and links by their nodes. An edge runs from its lower node
 * to its higher one unless it is one-way; a second edge along the very same points by the same rules is left out.
 */
export function numberNetwork(
  segments: WalkableSegments,
  runs: readonly Run[],
  standing: StandingRuns,
): NumberedNetwork {
  const { nodePoint, nodeFlags, ends, links, gateNode } = standing;
  const order = zOrder(
    Int32Array.from(nodePoint, (point) => segments.x[point]!),
    Int32Array.from(nodePoint, (point) => segments.y[point]!),
  );
  const numberOf = new Int32Array(order.length);
  order.forEach((node, number) => {
    numberOf[node] = number;
  });
  const edges = runs.map((run, index): GroundEdge => {
    const { from, to, enterFrom, enterTo } = ends[index]!;
    const edge = {
      from: numberOf[from]!,
      to: numberOf[to]!,
      enterFrom: enterFrom === -1 ? -1 : numberOf[enterFrom]!,
      enterTo: enterTo === -1 ? -1 : numberOf[enterTo]!,
      points: run.points,
      rule: run.rule,
      ...runLengths(segments, run.points),
    };
    return runsBackwards(edge, segments) ? reversed(edge) : edge;
  });
  edges.sort((a, b) => a.from - b.from || a.to - b.to || a.lengthMm - b.lengthMm || a.rule - b.rule);
  return {
    nodePoint: order.map((node) => nodePoint[node]!),
    nodeFlags: Uint8Array.from(order, (node) => nodeFlags[node]!),
    edges: edges.filter(isFirstOfItsKind),
    links: links
      .map((link) => ({ ...link, from: numberOf[link.from]!, to: numberOf[link.to]! }))
      .sort((a, b) => a.from - b.from || a.to - b.to || a.gate - b.gate),
    gateNode: gateNode.map((node) => numberOf[node]!),
  };
}

function runsBackwards({ from, to, points, rule }: GroundEdge, { rules }: WalkableSegments): boolean {
  if ((rules[rule]!.flags & EDGE.oneWay) !== 0) return false;
  return from > to || (from === to && points[1]! > points.at(-2)!);
}

function reversed({ from, to, enterFrom, enterTo, points, effortMm, ...edge }: GroundEdge): GroundEdge {
  const [ahead, back] = effortMm;
  return {
    ...edge,
    from: to,
    to: from,
    enterFrom: enterTo,
    enterTo: enterFrom,
    points: points.toReversed(),
    effortMm: [back, ahead],
  };
}

/** False for an edge that runs along the same points by the same rules as one before it among the equal in order. */
function isFirstOfItsKind(edge: GroundEdge, index: number, sorted: readonly GroundEdge[]): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const other = sorted[at]!;
    const alike = other.from === edge.from && other.to === edge.to && other.lengthMm === edge.lengthMm;
    if (!alike || other.rule !== edge.rule) return true;
    if (other.points.length !== edge.points.length) continue;
    if (other.points.every((point, position) => point === edge.points[position])) return false;
  }
  return true;
}
