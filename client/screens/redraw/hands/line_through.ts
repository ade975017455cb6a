import type { GuideLines, OnGuide } from './guide_lines.ts';
import type { LatticePoint } from './hand.ts';

/** Steps of about 2 m in which a line that ends is drawn on. */
const STRIDE = 200;
/** About 3 km: no grid is wider. */
const MAX_STRIDES = 1500;
/** A street goes on as the line that turns least, if by less than this cosine says (60°). */
const LEAST_COSINE = 0.5;

/**
 * The line under a hand within an area: from the point out in both directions, on as the lines that continue it, and straight
 * on where none does, until it leaves the area. A ring that lies in the area whole, as the wall of a compound does, is gone
 * around once.
 *
 * @returns points, the first and the last outside of the area (or as far as was gone)
 */
export function lineThrough(
  guides: GuideLines,
  from: OnGuide,
  isInside: (point: LatticePoint) => boolean,
): LatticePoint[] {
  const { start } = guides.columns;
  const points = guides.lineOf(from.line);
  const at = from.point - start[from.line]!;
  if (isRing(points)) {
    const around = [...points.slice(at + 1), ...points.slice(1, at + 1), { x: from.x, y: from.y }];
    const ahead = untilOutside(from, around, isInside);
    if (!ahead.hasLeft) return tidy([{ x: from.x, y: from.y }, ...around]);
    const back = untilOutside(from, [...around.slice(0, -1).reverse(), from], isInside);
    return tidy([...back.points.reverse(), { x: from.x, y: from.y }, ...ahead.points]);
  }
  const ahead = walk(guides, from, points.slice(at + 1), from.line, isInside);
  const back = walk(guides, from, points.slice(0, at + 1).reverse(), from.line, isInside);
  return tidy([...back.reverse(), { x: from.x, y: from.y }, ...ahead]);
}

function walk(
  guides: GuideLines,
  from: LatticePoint,
  first: readonly LatticePoint[],
  line: number,
  isInside: (point: LatticePoint) => boolean,
): LatticePoint[] {
  const walked: LatticePoint[] = [];
  const used = new Set([line]);
  let before: LatticePoint = from;
  let rest = [...first];
  for (;;) {
    const { points, hasLeft } = untilOutside(before, rest, isInside);
    walked.push(...points);
    if (hasLeft) return walked;
    before = points.at(-1) ?? before;
    const last = walked.at(-1) ?? from;
    const behind = walked.length > 1 ? walked.at(-2)! : from;
    const next = continuation(guides, behind, last, used);
    if (next === null) return [...walked, ...straightOn(behind, last, isInside)];
    used.add(next.line);
    rest = next.points;
  }
}

function isRing(points: readonly LatticePoint[]): boolean {
  const [first, last] = [points[0]!, points.at(-1)!];
  return points.length > 3 && first.x === last.x && first.y === last.y;
}

/** As many points of a way as lie in the area, and the one after them that does not. */
function untilOutside(
  from: LatticePoint,
  way: readonly LatticePoint[],
  isInside: (point: LatticePoint) => boolean,
): { readonly points: LatticePoint[]; readonly hasLeft: boolean } {
  const points: LatticePoint[] = [];
  for (const point of way) {
    const left = firstOutside(points.at(-1) ?? from, point, isInside);
    points.push(left ?? point);
    if (left !== null) return { points, hasLeft: true };
  }
  return { points, hasLeft: false };
}

/** A point of a→b outside of the area, b itself where it is one; null where all of it lies inside. */
function firstOutside(
  a: LatticePoint,
  b: LatticePoint,
  isInside: (point: LatticePoint) => boolean,
): LatticePoint | null {
  const strides = Math.min(MAX_STRIDES, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STRIDE));
  for (let i = 1; i <= strides; i++) {
    const point = between(a, b, i / strides);
    if (!isInside(point)) return point;
  }
  return null;
}

function continuation(
  guides: GuideLines,
  behind: LatticePoint,
  last: LatticePoint,
  used: ReadonlySet<number>,
): { line: number; points: LatticePoint[] } | null {
  const { start } = guides.columns;
  let best: { line: number; points: LatticePoint[] } | null = null;
  let straightest = LEAST_COSINE;
  for (const { line, point } of guides.linesAt(last, used)) {
    const points = guides.lineOf(line);
    const at = point - start[line]!;
    for (const rest of [points.slice(at + 1), points.slice(0, at).reverse()]) {
      if (rest.length === 0) continue;
      const cosine = cosineOf(behind, last, rest[0]!);
      if (cosine <= straightest) continue;
      straightest = cosine;
      best = { line, points: rest };
    }
  }
  return best;
}

function straightOn(
  behind: LatticePoint,
  last: LatticePoint,
  isInside: (point: LatticePoint) => boolean,
): LatticePoint[] {
  const length = Math.hypot(last.x - behind.x, last.y - behind.y);
  if (length === 0) return [];
  const far = between(behind, last, 1 + (MAX_STRIDES * STRIDE) / length);
  const end = firstOutside(last, far, isInside);
  return end === null ? [] : [end];
}

function cosineOf(a: LatticePoint, b: LatticePoint, c: LatticePoint): number {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  return lengths === 0 ? 1 : (ux * vx + uy * vy) / lengths;
}

function between(a: LatticePoint, b: LatticePoint, share: number): LatticePoint {
  return { x: Math.round(a.x + share * (b.x - a.x)), y: Math.round(a.y + share * (b.y - a.y)) };
}

function tidy(points: readonly LatticePoint[]): LatticePoint[] {
  return points.filter(({ x, y }, i) => i === 0 || x !== points[i - 1]!.x || y !== points[i - 1]!.y);
}
