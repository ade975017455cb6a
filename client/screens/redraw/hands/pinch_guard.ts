import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { Atom } from '../tools/tool_state.ts';
import type { Atoms } from './atoms.ts';

/** Would a grid lie in more pieces than now without some of its faces? A grid that loses all of them does not. */
export function wouldPart(coverage: CoverageView, owner: number, gone: readonly number[]): boolean {
  const rest = coverage.piecesWithout(owner, gone).length;
  return rest > 1 && rest > coverage.piecesOf(owner).length;
}

/** Faces that a grid cannot lose without falling apart, together with those that are painted with them at once. */
export function pinchesOf(coverage: CoverageView, owner: number, atoms: Atoms, atom: Atom): readonly number[] {
  if (atom === 'lot') return coverage.pinchesOf(owner);
  const pieces = coverage.piecesOf(owner).length;
  const seen = new Set<number>();
  return coverage.facesOf(owner).flatMap((face) => {
    if (seen.has(face)) return [];
    const together = atoms.facesOf(face, atom).filter((other) => coverage.faceOwner[other] === owner);
    for (const other of together) seen.add(other);
    return coverage.piecesWithout(owner, together).length > Math.max(1, pieces) ? together : [];
  });
}
