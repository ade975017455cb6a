import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import { afterCut } from './after_cut.ts';
import type { LatticePoint } from './hand.ts';
import { handProblem } from './hand_problems.ts';
import { isOnLine, partsAlong } from './parts_along.ts';

/**
 * Splits a grid along a line: the largest part keeps the grid, every other becomes one of its own, without a code yet.
 *
 * @param owner slot
 * @param id of the edit to be
 * @throws Problem of the coverage; `line_parts_nothing`
 */
export function splitGrid(coverage: Coverage, owner: number, line: readonly LatticePoint[], id: string): Act[] {
  const { acts, answer } = afterCut(coverage, line, [coverage.ownerKey(owner)], id, (isCut) => {
    const faces = coverage.facesOf(owner);
    const before = coverage.piecesOf(owner).length;
    const isOn = isOnLine(coverage, line);
    const parts = partsAlong(coverage, faces, (arc) => isCut(arc) || isOn(arc));
    if (parts.length <= before) throw handProblem('line_parts_nothing');
    return parts.slice(1).map((part) => part.map((face) => coverage.faceKey(face)));
  });
  const { parent } = coverage.ownerFacts(owner);
  const made = answer.flatMap((faces, i): Act[] => {
    const grid = `${id}.grid${i + 1}`;
    return [
      { kind: 'add_owner', owner: grid, parent, code: null, name: null },
      { kind: 'assign', faces, owner: grid },
    ];
  });
  return [...acts, ...made];
}
