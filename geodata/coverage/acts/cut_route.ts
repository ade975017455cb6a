import type { CutFaces } from '../coverage_edit.ts';
import { locate } from '../questions/locate.ts';
import { nearestArc } from '../questions/nearest.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { arcOfSegment, endOfSegment, pointsMeet, startOfSegment } from '../state/segments.ts';
import { cutProblem } from './cut_problems.ts';
import { isFixedArc, lockOfArc } from './guards.ts';

export type LatticePoint = readonly [x: number, y: number];
export type Piece = readonly [from: LatticePoint, to: LatticePoint];

/** Steps (about 10 cm): a cut that passes so near to the end of a segment that it crosses goes through the end. */
const CATCH_STEPS = 10;
const DEFAULT_TOLERANCE = 200;
/** More pieces than any line needs that a hand can draw. */
const MOST_PIECES = 20_000;

/**
 * The straight pieces of a cutting line as they may be noded: inside the lattice, loose ends drawn to the nearest arc within
 * the tolerance, and so that arcs which must not bend (borders of communities, locked ones) are met only in lattice points
 * that lie exactly on them.
 * @throws Problem `cut_too_short`, `cut_too_close`
 */
export function routeCut(state: CoverageState, { line, tolerance = DEFAULT_TOLERANCE }: CutFaces): Piece[] {
  const points = line.filter(([x, y], i) => i === 0 || x !== line[i - 1]![0] || y !== line[i - 1]![1]);
  if (points.length < 2) throw cutProblem(state, 'cut_too_short', line[0]?.[0] ?? 0, line[0]?.[1] ?? 0);
  const extended = [
    ...looseEnd(state, points[0]!, points[1]!, tolerance),
    ...points,
    ...looseEnd(state, points.at(-1)!, points.at(-2)!, tolerance),
  ];
  const waiting: Piece[] = [];
  for (let i = extended.length - 1; i > 0; i--) waiting.push(...clip(state, extended[i - 1]!, extended[i]!));
  const routed: Piece[] = [];
  for (let rounds = 0; waiting.length > 0; rounds++) {
    const piece = waiting.pop()!;
    if (rounds > MOST_PIECES) throw cutProblem(state, 'cut_too_close', ...piece[0]);
    const through = firstDetour(state, piece);
    if (through === null) routed.push(piece);
    else waiting.push([through, piece[1]], [piece[0], through]);
  }
  return routed.filter(([[ax, ay], [bx, by]]) => ax !== bx || ay !== by);
}

/** Where a line that ends inside a face goes on to: nowhere where it has only just crossed an arc. */
function looseEnd(state: CoverageState, end: LatticePoint, before: LatticePoint, tolerance: number): LatticePoint[] {
  const [x, y] = end;
  const { width, height } = state.lattice;
  if (x < 0 || y < 0 || x > width || y > height || locate(state, x, y) < 0) return [];
  const nearest = nearestArc(state, x, y, tolerance);
  if (nearest === null || (nearest.x === x && nearest.y === y)) return [];
  const length = Math.hypot(before[0] - x, before[1] - y);
  const share = Math.min(1, tolerance / length);
  const [bx, by] = [x + share * (before[0] - x), y + share * (before[1] - y)];
  let crossed = false;
  state.index.visitAlong(x, y, Math.round(bx), Math.round(by), 1, (segment) => {
    crossed ||= pointsMeet(x, y, Math.round(bx), Math.round(by), ...endsOf(state, segment));
  });
  if (crossed) return [];
  if (!mustNotBend(state, nearest.arc)) return [[nearest.x, nearest.y]];
  const segment = segmentAfter(state, nearest.arc, nearest.after);
  return [latticePointOn(endsOf(state, segment), nearest.x, nearest.y)];
}

function segmentAfter(state: CoverageState, arc: number, vertex: number): number {
  return state.vertexArc.data[vertex] === arc ? vertex : ~arc;
}

/** Is the line of an arc held fast? */
export function mustNotBend(state: CoverageState, arc: number): boolean {
  return isFixedArc(state, arc) || lockOfArc(state, arc) !== null;
}

export function endsOf(state: CoverageState, segment: number): [number, number, number, number] {
  const [a, b] = [startOfSegment(state, segment), endOfSegment(state, segment)];
  const [x, y] = [state.vertexX.data, state.vertexY.data];
  return [x[a]!, y[a]!, x[b]!, y[b]!];
}

/** The first point beside its way that a piece has to go through, or null. */
function firstDetour(state: CoverageState, [[px, py], [qx, qy]]: Piece): LatticePoint | null {
  let best: LatticePoint | null = null;
  let least = Infinity;
  state.index.visitAlong(px, py, qx, qy, 0, (segment) => {
    const [ax, ay, bx, by] = endsOf(state, segment);
    const a = (qx - px) * (ay - py) - (qy - py) * (ax - px);
    const b = (qx - px) * (by - py) - (qy - py) * (bx - px);
    const p = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
    const q = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
    // Only where each lies strictly on both sides of the other.
    if (a === 0 || b === 0 || p === 0 || q === 0 || a > 0 === b > 0 || p > 0 === q > 0) return;
    const along = p / (p - q);
    const t = a / (a - b);
    const [cx, cy] = [ax + t * (bx - ax), ay + t * (by - ay)];
    const through = mustNotBend(state, arcOfSegment(state, segment))
      ? latticePointOn([ax, ay, bx, by], cx, cy)
      : caughtBy([ax, ay, bx, by], cx, cy);
    if (through === null || along > least) return;
    if (
      along === least &&
      best !== null &&
      (through[0] > best[0] || (through[0] === best[0] && through[1] >= best[1]))
    ) {
      return;
    }
    least = along;
    best = through;
  });
  return best;
}

function caughtBy(
  [ax, ay, bx, by]: readonly [number, number, number, number],
  x: number,
  y: number,
): LatticePoint | null {
  const [toA, toB] = [Math.hypot(x - ax, y - ay), Math.hypot(x - bx, y - by)];
  if (Math.min(toA, toB) > CATCH_STEPS) return null;
  return toA <= toB ? [ax, ay] : [bx, by];
}

/** The lattice point exactly on a segment that is nearest to a point on it: often one of its ends. */
function latticePointOn(
  [ax, ay, bx, by]: readonly [number, number, number, number],
  x: number,
  y: number,
): LatticePoint {
  const [dx, dy] = [bx - ax, by - ay];
  const parts = greatestDivisor(Math.abs(dx), Math.abs(dy));
  const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const k = Math.min(parts, Math.max(0, Math.round(t * parts)));
  return [ax + (k * dx) / parts, ay + (k * dy) / parts];
}

function greatestDivisor(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low !== 0) [high, low] = [low, high % low];
  return high;
}

/** The part of a piece in the box of the lattice (Liang and Barsky 1984); nothing lies outside. */
function clip({ lattice }: CoverageState, [ax, ay]: LatticePoint, [bx, by]: LatticePoint): Piece[] {
  let [enter, leave] = [0, 1];
  for (const [from, delta, limit] of [
    [ax, bx - ax, lattice.width],
    [ay, by - ay, lattice.height],
  ] as const) {
    if (delta === 0 && (from < 0 || from > limit)) return [];
    if (delta === 0) continue;
    const [low, high] = [-from / delta, (limit - from) / delta];
    enter = Math.max(enter, Math.min(low, high));
    leave = Math.min(leave, Math.max(low, high));
  }
  if (enter > leave) return [];
  const at = (t: number): LatticePoint => [
    Math.min(lattice.width, Math.max(0, Math.round(ax + t * (bx - ax)))),
    Math.min(lattice.height, Math.max(0, Math.round(ay + t * (by - ay)))),
  ];
  return [[enter === 0 ? [ax, ay] : at(enter), leave === 1 ? [bx, by] : at(leave)]];
}
