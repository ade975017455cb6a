import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act, OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import { Problem } from '../../../../geodata/problem.ts';
import { triangulate } from '../../../map/coverage/triangulate.ts';
import type { LatticePoint } from './hand.ts';

/**
 * Cuts along a line, asks something of the coverage as it is then, and takes the cut back. A line that runs along arcs alone
 * cuts nothing, which is as good.
 *
 * @param id of the edit to be: what the cut makes has the same keys then
 * @param ask is told which arcs the cut made: those between pieces of what was one face. They may lie a little off the line,
 *   for a border of a community is met only in points of the lattice
 * @returns the acts of the cut, none where nothing was cut, and the answer
 * @throws Problem of the coverage
 */
export function afterCut<T>(
  coverage: Coverage,
  line: readonly LatticePoint[],
  owners: readonly OwnerKey[],
  id: string,
  ask: (isCut: (arc: number) => boolean) => T,
): { readonly acts: readonly Act[]; readonly answer: T } {
  const acts: Act[] = [{ kind: 'cut', line: line.map(({ x, y }) => [x, y] as const), owners }];
  const originOf = originsAfter(coverage, acts, id);
  if (originOf === null) return { acts: [], answer: ask(() => false) };
  const change = coverage.apply({ id, acts });
  try {
    const origin = (face: number): number => originOf.get(face) ?? face;
    const answer = ask((arc) => {
      const [left, right] = [coverage.arcLeft[arc]!, coverage.arcRight[arc]!];
      return left >= 0 && right >= 0 && origin(left) === origin(right);
    });
    return { acts, answer };
  } finally {
    coverage.revert(change);
  }
}

/** The face that each new piece was part of; null where nothing is cut. */
function originsAfter(coverage: Coverage, acts: readonly Act[], id: string): ReadonlyMap<number, number> | null {
  const before = coverage.faceCount;
  let change: ReturnType<Coverage['apply']>;
  try {
    change = coverage.apply({ id, acts });
  } catch (cause) {
    if (cause instanceof Problem && cause.code === 'cut_divides_nothing') return null;
    throw cause;
  }
  const made = change.faces.filter((face) => face >= before);
  const anchors = made.map((face) => triangulate(coverage.faceOutline(face).coordinates, [0, 0]).anchor);
  coverage.revert(change);
  return new Map(made.map((face, i) => [face, coverage.faceAt(anchors[i]!)]));
}
