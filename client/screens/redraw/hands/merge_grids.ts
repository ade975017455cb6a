import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import { handProblem } from './hand_problems.ts';

/**
 * Merges a grid into another: its faces go over and it is dropped.
 * @param keep, gone slots of owners
 * @throws Problem `other_community_merge`, `not_neighbours`
 */
export function mergeGrids(coverage: Coverage, keep: number, gone: number): Act[] {
  if (coverage.ownerFacts(keep).parent !== coverage.ownerFacts(gone).parent) throw handProblem('other_community_merge');
  const faces = coverage.facesOf(gone).map((face) => coverage.faceKey(face));
  const touches = coverage.ownerNeighbours(keep).some(({ owner }) => owner === gone);
  if (faces.length > 0 && coverage.faceCountOf(keep) > 0 && !touches) throw handProblem('not_neighbours');
  return [
    { kind: 'assign', faces, owner: coverage.ownerKey(keep) },
    { kind: 'drop_owner', owner: coverage.ownerKey(gone) },
  ];
}
