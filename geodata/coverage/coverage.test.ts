import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { polsbyPopper } from '../districting/compactness.ts';
import { dissolve } from '../districting/dissolve.ts';
import { seededRandom } from '../districting/random.ts';
import { coverageFaults, isInside } from '../districting/test_coverage.ts';
import { Coverage } from './coverage.ts';
import type { Change } from './coverage_edit.ts';
import { attempt, randomEdit, totalArea2 } from './testing/random_edits.ts';
import { tainanFaces } from './testing/tainan.ts';
import { wavyGrid } from './testing/wavy_grid.ts';

const TAINAN = fileURLToPath(new URL('../../../shared/realdata/tainan-cunli.topojson', import.meta.url));
const SIZE = { columns: 5, rows: 4, between: 3, ownerSide: 2, side: 400 };
const SCALE = { move: 120, cut: 900 };

function smallCoverage(seed = 1): Coverage {
  const { faces, owners } = wavyGrid(SIZE, seed);
  return Coverage.of(faces, owners);
}

const bytesOf = (coverage: Coverage): Uint8Array => new Uint8Array(coverage.toBuffer());

/** Applies seeded random edits; hands out those that went through. */
function editAtRandom(coverage: Coverage, seed: number, count: number): Change[] {
  const random = seededRandom(seed);
  const changes: Change[] = [];
  for (let i = 0; i < count; i++) {
    const change = attempt(coverage, randomEdit(coverage, random, `e${i}`, SCALE));
    if (change !== null) changes.push(change);
  }
  return changes;
}

const outlines = (coverage: Coverage) =>
  Array.from({ length: coverage.faceCount }, (_, face) => coverage.faceOutline(face));

describe('a coverage under random edits', () => {
  it('stays a clean coverage of the same area, whatever is done', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const coverage = smallCoverage();
        const before = totalArea2(coverage);
        editAtRandom(coverage, seed, 60);
        expect(coverageFaults(outlines(coverage))).toEqual([]);
        expect(() => coverage.check()).not.toThrow();
        expect(totalArea2(coverage)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every measure as if it had been counted anew', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const coverage = smallCoverage();
        editAtRandom(coverage, seed, 60);
        const anew = Coverage.from(coverage.toBuffer());
        for (let face = 0; face < anew.faceCount; face++) {
          expect(coverage.faceArea2(face)).toBe(anew.faceArea2(face));
          expect(coverage.faceAreaM2(face)).toBe(anew.faceAreaM2(face));
          expect(coverage.faceOutline(face)).toEqual(anew.faceOutline(face));
        }
        for (let owner = 0; owner < anew.ownerCount; owner++) {
          expect(coverage.perimeterMetresOf(owner)).toBe(anew.perimeterMetresOf(owner));
          expect(coverage.areaM2Of(owner)).toBe(anew.areaM2Of(owner));
          expect(coverage.area2Of(owner)).toBe(anew.area2Of(owner));
          expect(coverage.facesOf(owner)).toEqual(anew.facesOf(owner));
          expect(coverage.faceCountOf(owner)).toBe(anew.facesOf(owner).length);
          expect(coverage.pinchesOf(owner)).toEqual(anew.pinchesOf(owner));
        }
        expect(coverage.digest()).toBe(anew.digest());
        expect(bytesOf(anew)).toEqual(bytesOf(coverage));
      }),
      { numRuns: 40 },
    );
  });

  it('is taken back to the first state bit for bit', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const coverage = smallCoverage();
        const [before, digest] = [bytesOf(coverage), coverage.digest()];
        const changes = editAtRandom(coverage, seed, 60);
        for (const change of changes.toReversed()) coverage.revert(change);
        expect(bytesOf(coverage)).toEqual(before);
        expect(coverage.digest()).toBe(digest);
        const first = smallCoverage();
        for (let owner = 0; owner < first.ownerCount; owner++) {
          expect(coverage.facesOf(owner)).toEqual(first.facesOf(owner));
        }
        // The index too: the same edits do the same again.
        const again = smallCoverage();
        editAtRandom(coverage, seed, 60);
        editAtRandom(again, seed, 60);
        expect(bytesOf(coverage)).toEqual(bytesOf(again));
      }),
      { numRuns: 30 },
    );
  });

  it('is left as it was by an edit that is refused half-way', () => {
    const coverage = smallCoverage();
    const before = bytesOf(coverage);
    const owner = coverage.ownerKey(1);
    expect(() =>
      coverage.apply({
        id: 'half',
        acts: [
          {
            kind: 'cut',
            line: [
              [-50, 210],
              [2100, 190],
            ],
          },
          { kind: 'assign', faces: [0], owner },
          { kind: 'move', vertices: [0], x: [5], y: [5] },
        ],
      }),
    ).toThrow(expect.objectContaining({ code: 'vertex_on_fixed_boundary' }));
    expect(bytesOf(coverage)).toEqual(before);
    expect(() => coverage.check()).not.toThrow();
  });

  it('has outlines of owners that are the union of their faces', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const coverage = smallCoverage();
        editAtRandom(coverage, seed, 50);
        const faces = outlines(coverage).map((outline) => ({ outline }));
        for (let owner = 0; owner < coverage.ownerCount; owner++) {
          const { coordinates } = coverage.outlineOf(owner);
          if (coverage.faceCountOf(owner) === 0) {
            expect(coordinates).toEqual([]);
            continue;
          }
          const union = dissolve(faces, coverage.facesOf(owner));
          const parts = union.type === 'Polygon' ? [union.coordinates] : union.coordinates;
          expect(ringsOf(coordinates)).toEqual(ringsOf(parts));
          // Measures are rounded to 0.1 mm and 1 cm² a segment: of no account from a square metre on.
          if (coverage.areaM2Of(owner) > 1) expect(coverage.polsbyPopperOf(owner)).toBeCloseTo(polsbyPopper(union), 2);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds every point in exactly one face, also on arcs and vertices', () => {
    const coverage = smallCoverage();
    editAtRandom(coverage, 3, 80);
    const faces = outlines(coverage);
    const { width, height } = coverage.lattice;
    const random = seededRandom(9);
    for (let i = 0; i < 4000; i++) {
      const [x, y] = [Math.floor(random() * width), Math.floor(random() * height)];
      // A hair to the east and less to the north.
      const [longitude, latitude] = [
        (x + 1e-3 + coverage.lattice.originX) / 1e7,
        (y + 1e-6 + coverage.lattice.originY) / 1e7,
      ];
      const holders = faces.flatMap((outline, face) => (isInside(outline, longitude, latitude) ? [face] : []));
      expect([coverage.faceAtLattice(x, y)]).toEqual(holders);
    }
    for (let vertex = 0; vertex < coverage.vertexCount; vertex++) {
      const [x, y] = [coverage.vertexX[vertex]!, coverage.vertexY[vertex]!];
      const outside = x === width || y === height;
      expect(coverage.faceAtLattice(x, y) === -1).toBe(outside);
    }
  });

  it('tells what a lock holds, as whoever draws it needs to know', () => {
    const { faces, owners } = wavyGrid(SIZE, 1);
    const compound = [2, 3, 8];
    const coverage = Coverage.of(
      faces.map((face, i) => ({ ...face, compound: compound.includes(i) ? 'compound/1' : null })),
      owners,
    );
    const touched = (what: 'face' | 'compound' | 'vertex' | 'grid', key: number | string) =>
      coverage.apply({ id: `${what}-lock`, acts: [{ kind: 'lock', what, key, on: true }] });
    expect(touched('compound', 'compound/1').faces).toEqual(compound);
    expect(touched('face', 3).faces).toEqual([3]);
    expect(touched('vertex', 7).arcs).toEqual(coverage.vertexArcs(7));
    expect(touched('grid', 2).owners).toEqual([2]);
  });

  it('finds exactly the faces without which an owner falls apart', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const coverage = smallCoverage();
        editAtRandom(coverage, seed, 60);
        for (let owner = 0; owner < coverage.ownerCount; owner++) {
          const whole = coverage.piecesOf(owner).length;
          const faces = coverage.facesOf(owner);
          const pinches = faces.filter((face) => coverage.piecesWithout(owner, [face]).length > whole);
          expect(coverage.pinchesOf(owner)).toEqual(pinches);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Rings as sets of vertices in a comparable order, whichever vertex they begin with. */
function ringsOf(polygons: readonly (readonly (readonly (readonly number[])[])[])[]): string[] {
  return polygons
    .flat()
    .map((ring) =>
      ring
        .slice(1)
        .map((position) => position.map((degrees) => degrees.toFixed(7)).join(' '))
        .sort()
        .join(),
    )
    .sort();
}

describe.skipIf(!existsSync(TAINAN))('the villages of Tainan', () => {
  let coverage: Coverage;

  beforeAll(() => {
    const { faces, owners } = tainanFaces(readFileSync(TAINAN, 'utf8'));
    coverage = Coverage.of(faces, owners);
  }, 60_000);

  // PostGIS looks at 10,000 in coverage.db.test.ts.
  it('are a coverage after 2,000 random edits, and themselves again after as many steps back', () => {
    const [before, area] = [bytesOf(coverage), totalArea2(coverage)];
    const random = seededRandom(752);
    const changes: Change[] = [];
    for (let i = 0; i < 2000; i++) {
      const change = attempt(coverage, randomEdit(coverage, random, `e${i}`, { move: 1500, cut: 20_000 }));
      if (change !== null) changes.push(change);
    }
    expect(changes.length).toBeGreaterThan(800);
    expect(() => coverage.check()).not.toThrow();
    expect(totalArea2(coverage)).toBe(area);
    for (const change of changes.toReversed()) coverage.revert(change);
    expect(bytesOf(coverage)).toEqual(before);
  });
});
