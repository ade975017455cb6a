import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import { wavyGrid } from '../../../../geodata/coverage/testing/wavy_grid.ts';
import { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import { boundaryStretch, pairOf } from './boundary_stretch.ts';
import { brushPath } from './brush_path.ts';
import { facesWithin } from './faces_within.ts';
import { followLine } from './follow_line.ts';
import { GuideLines } from './guide_lines.ts';
import type { LatticePoint } from './hand.ts';
import { lineThrough } from './line_through.ts';
import { mergeGrids } from './merge_grids.ts';
import { wouldPart } from './pinch_guard.ts';
import { splitGrid } from './split_grid.ts';
import { Trial } from './trial.ts';

const SIDE = 36_000;
const input = wavyGrid({ columns: 6, rows: 4, between: 3, ownerSide: 2, side: SIDE }, 7);
const bytes = Coverage.of(input.faces, input.owners).toBuffer();
const fresh = () => Coverage.from(bytes);
const place = (column: number, row: number): LatticePoint => ({
  x: Math.round(column * SIDE),
  y: Math.round(row * SIDE),
});
const faceAt = (coverage: Coverage, column: number, row: number) => {
  const { x, y } = place(column, row);
  return coverage.faceAtLattice(x, y);
};

function guidesOf(...lines: readonly (readonly LatticePoint[])[]): GuideLines {
  const start = [0];
  for (const line of lines) start.push(start.at(-1)! + line.length);
  return new GuideLines(
    {
      start: Int32Array.from(start),
      x: Int32Array.from(lines.flat(), ({ x }) => x),
      y: Int32Array.from(lines.flat(), ({ y }) => y),
      kind: new Int32Array(lines.length),
    },
    [{ kind: 'residential', isHard: false, strength: 0.5 }],
  );
}

describe('A split', () => {
  it('makes two grids of one, of the same ground, each in one piece, along any line that crosses it', () => {
    const share = fc.double({ min: 0.15, max: 0.85, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.boolean(), (from, to, upright) => {
        const coverage = fresh();
        const area = coverage.area2Of(0);
        const digest = coverage.digest();
        const [a, b] = upright
          ? [place(2 * from, -0.3), place(2 * to, 2.5)]
          : [place(-0.3, 2 * from), place(2.5, 2 * to)];
        const acts = splitGrid(coverage, 0, [a, b], 'split-01');
        expect(coverage.digest(), 'asking changes nothing').toBe(digest);
        coverage.apply({ id: 'split-01', acts });
        coverage.check();
        const made = acts.filter(({ kind }) => kind === 'add_owner').length;
        const grids = [0, ...Array.from({ length: made }, (_, i) => coverage.ownerSlot(`split-01.grid${i + 1}`))];
        expect(grids.length).toBeGreaterThan(1);
        for (const grid of grids) expect(coverage.piecesOf(grid)).toHaveLength(1);
        // Boundaries that the line crosses are bent by at most a step there.
        const after = grids.reduce((sum, grid) => sum + coverage.area2Of(grid), 0);
        expect(Math.abs(after - area)).toBeLessThan(1e-6 * area);
        expect(coverage.area2Of(0)).toBe(Math.max(...grids.map((grid) => coverage.area2Of(grid))));
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where the line ends within the grid', () => {
    const coverage = fresh();
    const line = [place(-0.2, 1.3), place(0.4, 1.3)];
    expect(() => splitGrid(coverage, 0, line, 'split-02')).toThrow(/parts? no|divides no|分成两/);
  });

  it('cuts nothing where arcs lie along the line already', () => {
    const coverage = fresh();
    const [left, right] = [faceAt(coverage, 0.5, 0.5), faceAt(coverage, 1.5, 0.5)];
    const [lower, upper] = [faceAt(coverage, 0.5, 1.5), faceAt(coverage, 1.5, 1.5)];
    const between = (a: number, b: number) =>
      coverage.faceArcs(a).filter((arc) => [coverage.arcLeft[arc], coverage.arcRight[arc]].includes(b));
    const vertices = [...between(left, right), ...between(lower, upper)].flatMap((arc) => coverage.arcVertices(arc));
    const line = [...new Set(vertices)]
      .map((vertex) => ({ x: coverage.vertexX[vertex]!, y: coverage.vertexY[vertex]! }))
      .sort((a, b) => a.y - b.y);
    const acts = splitGrid(coverage, 0, line, 'split-03');
    expect(acts.map(({ kind }) => kind)).toEqual(['add_owner', 'assign']);
  });
});

describe('A line under the hand', () => {
  const inside = ({ x, y }: LatticePoint) => x > 0 && x < 2 * SIDE && y > 0 && y < 2 * SIDE;

  it('goes on as the line that turns least, and straight on where none does, until it leaves the area', () => {
    const corner = place(1, 0.9);
    const guides = guidesOf([place(0.6, 0.3), corner], [corner, place(1.3, 1.4)], [corner, place(0.2, 1.1)]);
    const on = guides.nearest(place(0.8, 0.6), 3000)!;
    const line = lineThrough(guides, on, inside);
    expect(inside(line[0]!)).toBe(false);
    expect(inside(line.at(-1)!)).toBe(false);
    expect(line).toContainEqual(place(1.3, 1.4));
    expect(line).not.toContainEqual(place(0.2, 1.1));
    for (const point of line.slice(1, -1)) expect(inside(point)).toBe(true);
  });

  it('that is a wall around a compound is gone around once, and parts the grid into it and the rest', () => {
    const [a, b, c, d] = [place(0.5, 0.5), place(1.5, 0.55), place(1.4, 1.5), place(0.45, 1.4)];
    const guides = guidesOf([a, b, c, d, a]);
    const on = guides.nearest(place(1, 0.5), 9000)!;
    const line = lineThrough(guides, on, inside);
    expect(line[0]).toEqual(line.at(-1));
    for (const corner of [a, b, c, d]) expect(line).toContainEqual(corner);
    const coverage = fresh();
    const before = coverage.ownerCount;
    coverage.apply({ id: 'split-09', acts: splitGrid(coverage, 0, line, 'split-09') });
    coverage.check();
    expect(coverage.ownerCount).toBe(before + 1);
    expect(coverage.faceOwner[faceAt(coverage, 0.9, 0.9)]).toBe(before);
    expect(coverage.faceOwner[faceAt(coverage, 0.2, 0.2)]).toBe(0);
  });

  it('that is a wall half outside of the area is gone along until it leaves it at both ends', () => {
    const corners = [place(1.5, 0.5), place(2.5, 0.5), place(2.5, 1.5), place(1.5, 1.5)];
    const guides = guidesOf([...corners, corners[0]!]);
    const line = lineThrough(guides, guides.nearest(place(1.5, 1), 3000)!, inside);
    expect(inside(line[0]!) || inside(line.at(-1)!)).toBe(false);
    expect(line).not.toContainEqual(corners[1]);
    for (const point of line.slice(1, -1)) expect(inside(point)).toBe(true);
  });

  it('is found nearest first, as a look at every segment finds it', () => {
    const coordinate = fc.integer({ min: 0, max: 2000 });
    const point = fc.record({ x: coordinate, y: coordinate });
    const segments = fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(segments, point, (all, at) => {
        const found = guidesOf(...all).nearest(at, 300);
        const away = Math.min(...all.map(([a, b]) => distance(a, b, at)));
        if (away > 302) expect(found).toBeNull();
        else if (away < 298) expect(Math.hypot(found!.x - at.x, found!.y - at.y)).toBeLessThanOrEqual(away + 101);
      }),
    );
  });
});

describe('A boundary', () => {
  it('put on a line has nothing of either grid beyond it, and both keep one piece', () => {
    const coverage = fresh();
    const guides = guidesOf([place(1.6, -1), place(1.6, 5)]);
    const arc = coverage.boundaryBetween(0, 1).arcs[0]!;
    const pair = pairOf(coverage, arc)!;
    expect(boundaryStretch(coverage, arc).sort()).toEqual(coverage.boundaryBetween(0, 1).arcs.sort());
    const line = lineThrough(guides, guides.nearest(place(1.6, 1), 900)!, ({ x, y }) => {
      const face = coverage.faceAtLattice(x, y);
      return face >= 0 && pair.includes(coverage.faceOwner[face]!);
    });
    coverage.apply({ id: 'follow-1', acts: followLine(coverage, pair, line, 'follow-1') });
    coverage.check();
    expect(coverage.faceOwner[faceAt(coverage, 1.7, 1)]).toBe(1);
    expect(coverage.faceOwner[faceAt(coverage, 1.5, 1)]).toBe(0);
    for (const owner of pair) expect(coverage.piecesOf(owner)).toHaveLength(1);
  });
});

describe('A merge', () => {
  it('needs neighbours', () => {
    const coverage = fresh();
    expect(() => mergeGrids(coverage, 0, 5)).toThrow(/do not touch/);
    coverage.apply({ id: 'merge-01', acts: mergeGrids(coverage, 0, 1) });
    expect(coverage.hasOwner(1)).toBe(false);
    expect(coverage.faceCountOf(0)).toBe(8);
  });
});

describe('A lasso', () => {
  it('selects the faces whose middle lies in it', () => {
    const coverage = fresh();
    const picture = new CoveragePicture(coverage);
    const area = [place(0, 0), place(3, 0), place(3, 1.05), place(0, 1.05)];
    const chosen = facesWithin(picture, coverage.faceCount, area);
    expect(chosen).toEqual([0.5, 1.5, 2.5].map((column) => faceAt(coverage, column, 0.5)).sort((a, b) => a - b));
    expect(facesWithin(picture, coverage.faceCount, area.slice(0, 2))).toEqual([]);
  });
});

describe('A brush', () => {
  it('misses no face on its way, however far apart two events of the pointer are', () => {
    const coverage = fresh();
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (a, b, c, d) => {
        const [from, to] = [place(6 * a, 4 * b), place(6 * c, 4 * d)];
        const found = new Set(brushPath(coverage, from, to, 0, 400));
        for (let i = 0; i <= 50; i++) {
          const x = Math.round(from.x + ((to.x - from.x) * i) / 50);
          const y = Math.round(from.y + ((to.y - from.y) * i) / 50);
          const face = coverage.faceAtLattice(x, y);
          // A corner shorter than the stride of the probes may be passed over.
          const isDeep = [-400, 400].every((off) => coverage.faceAtLattice(x + off, y + off) === face);
          if (isDeep) expect(found.has(face)).toBe(true);
        }
      }),
    );
  });
});

describe('A pinch point', () => {
  it('is what a grid falls apart without', () => {
    const coverage = fresh();
    const [corner, middle] = [faceAt(coverage, 0.5, 0.5), faceAt(coverage, 1.5, 0.5)];
    expect(wouldPart(coverage, 0, [corner])).toBe(false);
    coverage.apply({ id: 'paint-01', acts: [{ kind: 'assign', faces: [corner], owner: 1 }] });
    expect(wouldPart(coverage, 0, [faceAt(coverage, 1.5, 1.5)])).toBe(true);
    expect(wouldPart(coverage, 0, coverage.facesOf(0))).toBe(false);
    expect(wouldPart(coverage, 0, [middle])).toBe(false);
  });
});

describe('A trial', () => {
  it('shows what would be, and leaves the coverage and afterwards the picture as they were', () => {
    const coverage = fresh();
    const picture = new CoveragePicture(coverage);
    picture.build();
    const told: string[] = [];
    const trial = new Trial(coverage, picture, {
      during: (change) => told.push(`during ${change.owners.length} ${coverage.faceCountOf(1)}`),
      takenBack: () => told.push(`back ${coverage.faceCountOf(1)}`),
      ended: () => told.push('ended'),
    });
    const before = { digest: coverage.digest(), faces: [...picture.faceTexels.values] };
    const acts = splitGrid(coverage, 0, [place(-0.3, 1.2), place(2.5, 1.3)], 'preview');
    trial.show(acts, 'preview');
    trial.show([{ kind: 'assign', faces: [faceAt(coverage, 1.5, 0.5)], owner: 1 }], 'preview');
    expect(picture.isMarked('changing', faceAt(coverage, 1.5, 0.5))).toBe(true);
    expect(picture.shownOwner(faceAt(coverage, 1.5, 0.5))).toBe(1);
    expect(coverage.digest()).toBe(before.digest);
    expect(() => trial.show([{ kind: 'drop_owner', owner: 0 }], 'preview')).toThrow();
    expect(picture.shownOwner(faceAt(coverage, 1.5, 0.5)), 'what was shown stays').toBe(1);
    trial.end();
    expect([...picture.faceTexels.values]).toEqual(before.faces);
    expect(told.slice(-3)).toEqual(['during 2 5', 'back 4', 'ended']);
  });
});

function distance(a: LatticePoint, b: LatticePoint, { x, y }: LatticePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
  return Math.hypot(a.x + t * dx - x, a.y + t * dy - y);
}
