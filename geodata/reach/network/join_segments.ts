import { EDGE } from './network.ts';
import type { WalkableSegments } from './walkable_segments.ts';

/** A run of segments between two nodes; `points` holds both ends and all between, in the edge's direction. */
export interface Run {
  readonly points: readonly number[];
  readonly rule: number;
  /** Half-segments at the two ends: twice the segment's number, plus 1 at the segment's own end. */
  readonly firstEnd: number;
  readonly lastEnd: number;
}

/**
 * Joins segments to runs: a point stays a node where it is an end or a junction, where a gate or signals stand, and where the
 * rules of walking change; elsewhere the street just goes on. A ring without any node gets one at its first point.
 * A one-way run has the direction in which one may walk.
 */
export function joinSegments(segments: WalkableSegments): Run[] {
  const { start, rule, rules } = segments;
  const incidence = incidenceOf(segments);
  const isNode = nodesOf(segments, incidence);
  const used = new Uint8Array(start.length);
  const runs: Run[] = [];

  const walk = (firstEnd: number): void => {
    const points = [pointAt(segments, firstEnd)];
    let half = firstEnd;
    for (;;) {
      used[half >>> 1] = 1;
      half ^= 1;
      const point = pointAt(segments, half);
      points.push(point);
      if (isNode[point] === 1) break;
      half = otherEnd(incidence, point, half);
    }
    const run = { points, rule: rule[firstEnd >>> 1]!, firstEnd, lastEnd: half };
    const against = (rules[run.rule]!.flags & EDGE.oneWay) !== 0 && (firstEnd & 1) === 1;
    runs.push(against ? { ...run, points: points.reverse(), firstEnd: half, lastEnd: firstEnd } : run);
  };

  for (let point = 0; point < isNode.length; point++) {
    if (isNode[point] === 0) continue;
    for (let at = incidence.first[point]!; at < incidence.first[point + 1]!; at++) {
      if (used[incidence.ends[at]! >>> 1] === 0) walk(incidence.ends[at]!);
    }
  }
  for (let segment = 0; segment < start.length; segment++) {
    if (used[segment] === 1) continue;
    isNode[start[segment]!] = 1;
    walk(2 * segment);
  }
  return runs;
}

/** Which half-segments meet at each point, as rows of one array. */
interface Incidence {
  readonly first: Uint32Array;
  readonly ends: Uint32Array;
}

function incidenceOf({ x, start, end }: WalkableSegments): Incidence {
  const first = new Uint32Array(x.length + 1);
  for (const point of start) first[point + 1]! += 1;
  for (const point of end) first[point + 1]! += 1;
  for (let point = 0; point < x.length; point++) first[point + 1]! += first[point]!;
  const next = first.slice();
  const ends = new Uint32Array(2 * start.length);
  for (let segment = 0; segment < start.length; segment++) {
    ends[next[start[segment]!]!++] = 2 * segment;
    ends[next[end[segment]!]!++] = 2 * segment + 1;
  }
  return { first, ends };
}

function nodesOf({ x, rule, rules, pointFlags }: WalkableSegments, { first, ends }: Incidence): Uint8Array {
  const isNode = new Uint8Array(x.length);
  for (let point = 0; point < x.length; point++) {
    const at = first[point]!;
    const degree = first[point + 1]! - at;
    if (degree === 0) continue;
    isNode[point] = degree !== 2 || pointFlags[point] !== 0 || !goesOn(ends[at]!, ends[at + 1]!) ? 1 : 0;
  }
  return isNode;

  function goesOn(a: number, b: number): boolean {
    if (rule[a >>> 1] !== rule[b >>> 1]) return false;
    const oneWay = (rules[rule[a >>> 1]!]!.flags & EDGE.oneWay) !== 0;
    return !oneWay || (a & 1) !== (b & 1);
  }
}

function pointAt({ start, end }: WalkableSegments, half: number): number {
  return (half & 1) === 0 ? start[half >>> 1]! : end[half >>> 1]!;
}

/** The other of the two half-segments at a point that is no node. */
function otherEnd({ first, ends }: Incidence, point: number, half: number): number {
  const at = first[point]!;
  return ends[at] === half ? ends[at + 1]! : ends[at]!;
}
