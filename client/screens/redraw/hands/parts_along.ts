import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { LatticePoint } from './hand.ts';

/** Arcs that were there before and a line follows lie on it but for rounding. */
const ON_LINE_STEPS = 3;

/** Tells whether an arc lies on a line: all its vertices and the middles between them do. */
export function isOnLine(coverage: CoverageView, line: readonly LatticePoint[]): (arc: number) => boolean {
  const west = Math.min(...line.map(({ x }) => x)) - ON_LINE_STEPS;
  const east = Math.max(...line.map(({ x }) => x)) + ON_LINE_STEPS;
  const south = Math.min(...line.map(({ y }) => y)) - ON_LINE_STEPS;
  const north = Math.max(...line.map(({ y }) => y)) + ON_LINE_STEPS;
  const isNear = (x: number, y: number): boolean =>
    x >= west && x <= east && y >= south && y <= north && distanceTo(line, x, y) <= ON_LINE_STEPS;
  return (arc) => {
    const vertices = coverage.arcVertices(arc);
    return vertices.every((vertex, i) => {
      const [x, y] = [coverage.vertexX[vertex]!, coverage.vertexY[vertex]!];
      if (!isNear(x, y)) return false;
      if (i === 0) return true;
      const before = vertices[i - 1]!;
      return isNear((x + coverage.vertexX[before]!) / 2, (y + coverage.vertexY[before]!) / 2);
    });
  };
}

/** Groups of faces that hang together without crossing a barrier, the largest area first. */
export function partsAlong(
  coverage: CoverageView,
  faces: readonly number[],
  isBarrier: (arc: number) => boolean,
): number[][] {
  const within = new Set(faces);
  const known = new Map<number, boolean>();
  const parts: number[][] = [];
  const seen = new Set<number>();
  for (const first of faces) {
    if (seen.has(first)) continue;
    const part: number[] = [];
    const pending = [first];
    seen.add(first);
    while (pending.length > 0) {
      const face = pending.pop()!;
      part.push(face);
      for (const arc of coverage.faceArcs(face)) {
        const other = coverage.arcLeft[arc] === face ? coverage.arcRight[arc]! : coverage.arcLeft[arc]!;
        if (!within.has(other) || seen.has(other)) continue;
        const isClosed = known.get(arc) ?? isBarrier(arc);
        known.set(arc, isClosed);
        if (isClosed) continue;
        seen.add(other);
        pending.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  const area = (part: readonly number[]): number => part.reduce((sum, face) => sum + coverage.faceArea2(face), 0);
  return parts.sort((a, b) => area(b) - area(a) || a[0]! - b[0]!);
}

function distanceTo(line: readonly LatticePoint[], px: number, py: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const squared = dx * dx + dy * dy;
    const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - a.x) * dx + (py - a.y) * dy) / squared));
    least = Math.min(least, Math.hypot(a.x + t * dx - px, a.y + t * dy - py));
  }
  return least;
}
