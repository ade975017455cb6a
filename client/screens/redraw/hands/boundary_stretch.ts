import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';

/**
 * The stretch of a boundary that an arc is part of: on in both directions from junction to junction, as long as the same two
 * grids lie beside it. Arcs within one grid are a stretch of their own.
 */
export function boundaryStretch(coverage: CoverageView, arc: number): number[] {
  const beside = pairOf(coverage, arc);
  if (beside === null) return [arc];
  const found = [arc];
  const seen = new Set(found);
  for (const start of [coverage.arcVertices(arc)[0]!, coverage.arcVertices(arc).at(-1)!]) {
    let at = start;
    for (;;) {
      const on = coverage.vertexArcs(at).filter((other) => isSamePair(pairOf(coverage, other), beside));
      const next = on.find((other) => !seen.has(other));
      if (on.length !== 2 || next === undefined) break;
      found.push(next);
      seen.add(next);
      const ends = coverage.arcVertices(next);
      at = ends[0] === at ? ends.at(-1)! : ends[0]!;
    }
  }
  return found;
}

/** Owners beside an arc, the lower first; null where it is the same on both sides. */
export function pairOf(coverage: CoverageView, arc: number): readonly [number, number] | null {
  const [left, right] = [coverage.arcLeft[arc]!, coverage.arcRight[arc]!];
  const [a, b] = [left < 0 ? -1 : coverage.faceOwner[left]!, right < 0 ? -1 : coverage.faceOwner[right]!];
  return a === b ? null : a < b ? [a, b] : [b, a];
}

function isSamePair(one: readonly [number, number] | null, other: readonly [number, number]): boolean {
  return one !== null && one[0] === other[0] && one[1] === other[1];
}
