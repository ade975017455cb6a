import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { DraftComparison } from '../../../../geodata/redraw/compare/compare_drafts.ts';
import type { DraftSide } from '../redraw_work.ts';

/**
 * Faces of the second state in which somebody lives who changes grid, each with the pair of grids. Two states may cut faces
 * differently, so that people are followed and not faces; land without anybody is left out.
 *
 * @returns by slot of the face the keys of the grids from and to
 */
export function movedFaces(
  before: DraftSide,
  after: DraftSide,
  { carriesOn }: Pick<DraftComparison, 'carriesOn'>,
): Map<number, readonly [from: OwnerKey, to: OwnerKey]> {
  const moved = new Map<number, readonly [from: OwnerKey, to: OwnerKey]>();
  const [faceBefore, faceAfter] = [before.figures.counted.faceOf, after.figures.counted.faceOf];
  faceAfter.forEach((face, carrier) => {
    const old = faceBefore[carrier]!;
    if (face < 0 || old < 0 || moved.has(face)) return;
    const from = before.coverage.ownerKey(before.coverage.faceOwner[old]!);
    const to = after.coverage.ownerKey(after.coverage.faceOwner[face]!);
    const carried = carriesOn.get(to);
    // A rest that lies in no grid carries on nothing but itself.
    if (carried === undefined ? from !== to : carried !== from) moved.set(face, [from, to]);
  });
  return moved;
}
