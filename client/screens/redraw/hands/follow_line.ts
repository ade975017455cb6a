import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import { afterCut } from './after_cut.ts';
import type { LatticePoint } from './hand.ts';
import { handProblem } from './hand_problems.ts';
import { isOnLine, partsAlong } from './parts_along.ts';

/**
 * Puts the boundary between two grids on a line: both are cut along it, and each part goes to the grid that most of its
 * ground belongs to already.
 *
 * @param one, other slots of owners
 * @param id of the edit to be
 * @throws Problem of the coverage; `street_parts_nothing`
 */
export function followLine(
  coverage: Coverage,
  [one, other]: readonly [number, number],
  line: readonly LatticePoint[],
  id: string,
): Act[] {
  const keys = [coverage.ownerKey(one), coverage.ownerKey(other)] as const;
  const { acts, answer } = afterCut(coverage, line, keys, id, (isCut) => {
    const faces = [...coverage.facesOf(one), ...coverage.facesOf(other)];
    const given = [one, other].map((): (string | number)[] => []);
    const isOn = isOnLine(coverage, line);
    const kept = new Set<number>();
    for (const part of partsAlong(coverage, faces, (arc) => isCut(arc) || isOn(arc))) {
      const area = (owner: number): number =>
        part.reduce((sum, face) => sum + (coverage.faceOwner[face] === owner ? coverage.faceArea2(face) : 0), 0);
      const to = area(one) >= area(other) ? 0 : 1;
      kept.add(to);
      for (const face of part) {
        if (coverage.faceOwner[face] !== [one, other][to]) given[to]!.push(coverage.faceKey(face));
      }
    }
    if (kept.size < 2 || given.every((keysOf) => keysOf.length === 0)) throw handProblem('street_parts_nothing');
    return given;
  });
  const assigned = answer.flatMap((faces, i): Act[] =>
    faces.length === 0 ? [] : [{ kind: 'assign', faces, owner: keys[i]! }],
  );
  return [...acts, ...assigned];
}
