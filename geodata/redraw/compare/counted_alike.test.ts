import { expect, it } from 'vitest';
import { Coverage } from '../../coverage/coverage.ts';
import { seededRandom } from '../../districting/random.ts';
import { DraftFigures } from '../figures/draft_figures.ts';
import type { RedrawBase } from '../redraw_base.ts';
import { smallTown } from '../testing/small_town.ts';
import { townBase } from '../testing/town_base.ts';
import { compareDrafts } from './compare_drafts.ts';
import { countedAlike } from './counted_alike.ts';

const open = townBase(smallTown(), 4);
const { lattice } = smallTown();

/** The town as it is, its ground cut by three lines before anything is drawn, as brought boundaries cut it. */
function cutTown(): Coverage {
  const coverage = smallTown();
  const { width, height } = lattice;
  for (const [i, share] of [0.21, 0.47, 0.83].entries()) {
    const line = [
      [-50, Math.round(share * height)],
      [width + 50, Math.round((share + 0.03) * height)],
    ] as const;
    coverage.apply({ id: `cut${i}`, acts: [{ kind: 'cut', line }] });
  }
  return Coverage.from(coverage.toBuffer());
}

/** The same people on another coverage. */
function onGround(coverage: Coverage): RedrawBase {
  const { x, y } = open.entrances;
  const face = x.map((each, i) => coverage.faceAtLattice(each, y[i]!));
  const cases = new Int32Array(coverage.faceCount);
  return {
    ...open,
    coverage: coverage.toBuffer(),
    entrances: { ...open.entrances, face },
    faces: { cases, openCases: cases },
  };
}

/** Gives what lies in the west of a line to the grid of some place, community by community it may refuse. */
function drawWest(coverage: Coverage, share: number): void {
  const random = seededRandom(9);
  for (let face = 0; face < coverage.faceCount; face++) {
    const [west] = coverage.faceBounds(face);
    if (lattice.x(west) > share * lattice.width) continue;
    const beside = coverage.faceNeighbours(face)[Math.floor(random() * coverage.faceNeighbours(face).length)];
    if (beside === undefined || coverage.faceParent[beside.face] !== coverage.faceParent[face]) continue;
    const faces = [coverage.faceKey(face)];
    const owner = coverage.ownerKey(coverage.faceOwner[beside.face]!);
    coverage.apply({ id: `paint${face}`, acts: [{ kind: 'assign', faces, owner }] });
  }
}

it('A draft that began when other cases were open is compared as one of the same base', () => {
  const later = { ...open, coverage: open.coverage.slice(0), faces: onGround(smallTown()).faces };
  expect(countedAlike({ base: open, lattice }, { base: later, lattice })).toBe(open);
});

it('A draft on ground that was cut before it began moves whom it moves, household by household', () => {
  const cut = cutTown();
  expect(cut.faceCount).toBeGreaterThan(smallTown().faceCount);
  const ground = onGround(cut);
  const base = countedAlike({ base: open, lattice }, { base: ground, lattice: cut.lattice });
  const today = new DraftFigures(open, smallTown());
  const still = compareDrafts(today, new DraftFigures(base, cut));
  expect(still.moves, 'nobody moves where nothing was drawn').toEqual([]);
  expect([...still.carriesOn].every(([to, from]) => to === from)).toBe(true);

  const [here, there] = [smallTown(), cutTown()];
  drawWest(here, 0.4);
  const other = new DraftFigures(base, there);
  drawWest(there, 0.4);
  other.update({
    vertices: [],
    arcs: [],
    faces: Array.from({ length: there.faceCount }, (_, i) => i),
    reshaped: [],
    owners: [],
  });
  const mine = new DraftFigures(open, here);
  const { moved, carriesOn } = compareDrafts(mine, other);
  const { x, y, households } = open.entrances;
  const gridAt = (coverage: Coverage, i: number): number => coverage.faceOwner[coverage.faceAtLattice(x[i]!, y[i]!)]!;
  let expected = 0;
  for (let i = 0; i < x.length; i++) {
    if (carriesOn.get(there.ownerKey(gridAt(there, i))) !== here.ownerKey(gridAt(here, i))) expected += households[i]!;
  }
  expect(expected).toBeGreaterThan(0);
  expect(moved.households).toBe(expected);
});

it('Drafts of other buildings are refused in words', () => {
  const { entrances } = open;
  const x = entrances.x.map((each, i) => each + (i === 3 ? 1 : 0));
  const other = { ...onGround(cutTown()), entrances: { ...entrances, x } };
  const refused = () => countedAlike({ base: open, lattice }, { base: other, lattice });
  expect(refused).toThrow(expect.objectContaining({ code: 'REDRAW_OTHER_GROUND' }));
});
