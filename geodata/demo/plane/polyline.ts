import { add, between, distance, leftOf, type Point, scale, subtract, unit } from './point.ts';

/** A line with points at most `step` metres apart. */
export function densify(line: readonly Point[], step: number): Point[] {
  const result: Point[] = [line[0]!];
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i]!;
    const b = line[i + 1]!;
    const pieces = Math.max(1, Math.ceil(distance(a, b) / step));
    for (let k = 1; k <= pieces; k++) result.push(between(a, b, k / pieces));
  }
  return result;
}

/** The line moved sideways by a distance (metres, left is positive). Only for lines that bend gently. */
export function offsetLine(line: readonly Point[], metres: number): Point[] {
  return line.map((p, i) => {
    const before = line[Math.max(0, i - 1)]!;
    const after = line[Math.min(line.length - 1, i + 1)]!;
    return add(p, scale(leftOf(unit(subtract(after, before))), metres));
  });
}

/** The place at a distance (metres) along a line, with the direction of the line there. */
export function pointAlong(line: readonly Point[], metres: number): { point: Point; along: Point } {
  let left = metres;
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i]!;
    const b = line[i + 1]!;
    const length = distance(a, b);
    if (left <= length || i + 2 === line.length) {
      return { point: between(a, b, length === 0 ? 0 : Math.min(1, left / length)), along: unit(subtract(b, a)) };
    }
    left -= length;
  }
  throw new Error(`A line needs two points, this one has ${line.length}.`);
}
