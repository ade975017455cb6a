import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { DraftSide } from '../redraw_work.ts';

/** The units that a proposal puts together: for each the slots of its faces. */
export interface DraftUnits {
  readonly faces: readonly (readonly number[])[];
  /** By the slot of a face; −1: not in the scope. */
  readonly unitOf: Int32Array;
  /** Today's grid (slot of its owner) that each unit counts as; −1: none. */
  readonly today: readonly number[];
  /** The same number for units that the lock of a compound holds together; −1: none. */
  readonly bond: readonly number[];
}

/** So many units for a grid of target size leave the search room without making it slow. */
const UNITS_IN_A_GRID = 6;

/**
 * Lots of one block (or of one compound) that belong to the same grid make one unit, unless they have so many households
 * that a grid could not be put together from such units: then each lot is one. Lots of a locked compound stay together.
 *
 * @param atFirst the coverage as the draft began
 * @param owners slots of the owners in scope
 * @param target households of a grid
 * @param isClosed true for arcs that no unit reaches across: hard lines, locked boundaries
 */
export function unitsOfDraft(
  draft: DraftSide,
  atFirst: CoverageView,
  owners: ReadonlySet<number>,
  target: number,
  isClosed: (arc: number) => boolean,
): DraftUnits {
  const { coverage, figures } = draft;
  const most = target / UNITS_IN_A_GRID;
  const faces: number[] = [];
  for (let face = 0; face < coverage.faceCount; face++) if (owners.has(coverage.faceOwner[face]!)) faces.push(face);
  const todayOf = todayFinder(draft, atFirst, owners);
  const groupOf = new Map<number, string>();
  for (const face of faces) groupOf.set(face, groupKey(coverage, face, todayOf(face)));
  const unitOf = new Int32Array(coverage.faceCount).fill(-1);
  const units: number[][] = [];
  const bond: number[] = [];
  let bonds = 0;
  const add = (members: number[], bondOfUnit = -1): void => {
    for (const face of members) unitOf[face] = units.length;
    units.push(members);
    bond.push(bondOfUnit);
  };
  const seen = new Set<number>();
  for (const face of faces) {
    if (seen.has(face)) continue;
    const members = connected(coverage, face, groupOf, seen, isClosed);
    const households = members.reduce((sum, member) => sum + figures.counted.ofFace('households', member), 0);
    const isLocked = coverage.isLocked('compound', coverage.faceCompound(face) ?? '');
    if (households <= most) add(members);
    else for (const member of members) add([member], isLocked ? bonds : -1);
    if (isLocked) bonds++;
  }
  return { faces: units, unitOf, today: units.map(([face]) => todayOf(face!)), bond };
}

/**
 * The grid that a face lay in at first, so that households who moved already and go back count as staying; the grid of the
 * draft where that one is gone, out of scope or locked in its present shape. −1: in no grid.
 */
function todayFinder(
  { coverage, figures }: DraftSide,
  atFirst: CoverageView,
  owners: ReadonlySet<number>,
): (face: number) => number {
  const isUsable = (owner: number): boolean =>
    owners.has(owner) && coverage.hasOwner(owner) && !coverage.isLocked('grid', coverage.ownerKey(owner));
  return (face) => {
    const now = coverage.faceOwner[face]!;
    const before = atFirst.faceOwner[coverage.faceOrigin(face)]!;
    const today = !isHeld(coverage, face) && isUsable(before) ? before : now;
    return figures.isGrid(today) ? today : -1;
  };
}

/** Faces that a lock keeps with their owner. */
export function isHeld(coverage: CoverageView, face: number): boolean {
  const compound = coverage.faceCompound(face);
  return (
    coverage.isLocked('grid', coverage.ownerKey(coverage.faceOwner[face]!)) ||
    coverage.isLocked('face', coverage.faceKey(face)) ||
    (compound !== null && coverage.isLocked('compound', compound))
  );
}

function groupKey(coverage: CoverageView, face: number, today: number): string {
  const compound = coverage.faceCompound(face);
  const held = isHeld(coverage, face) ? 'held' : '';
  const within = compound ?? coverage.faceBlock(face) ?? `face ${face}`;
  return [coverage.faceOwner[face], today, held, compound === null ? 'block' : 'compound', within].join(' ');
}

function connected(
  coverage: CoverageView,
  from: number,
  groupOf: ReadonlyMap<number, string>,
  seen: Set<number>,
  isClosed: (arc: number) => boolean,
): number[] {
  const group = groupOf.get(from);
  const members = [from];
  seen.add(from);
  for (const face of members) {
    for (const arc of coverage.faceArcs(face)) {
      const other = coverage.arcLeft[arc] === face ? coverage.arcRight[arc]! : coverage.arcLeft[arc]!;
      if (other < 0 || seen.has(other) || groupOf.get(other) !== group || isClosed(arc)) continue;
      seen.add(other);
      members.push(other);
    }
  }
  return members.sort((a, b) => a - b);
}
