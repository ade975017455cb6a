import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../geodata/coverage/coverage_edit.ts';
import { attempt, randomEdit } from '../../../geodata/coverage/testing/random_edits.ts';
import { wavyGrid } from '../../../geodata/coverage/testing/wavy_grid.ts';
import { seededRandom } from '../../../geodata/districting/random.ts';
import { CORNER_WORDS, CoveragePicture, SEGMENT_WORDS, TRIANGLE_WORDS } from './coverage_picture.ts';

const input = wavyGrid({ columns: 6, rows: 5, between: 3, ownerSide: 2, side: 400 }, 3);
const bytes = Coverage.of(input.faces, input.owners).toBuffer();
const fresh = () => Coverage.from(bytes);

/** What is drawn of each face and arc, wherever it lies in the buffers. */
function drawnOf(coverage: Coverage, picture: CoveragePicture) {
  const { corners, triangles, segments } = picture;
  const faces = Array.from({ length: coverage.faceCount }, (_, face) => {
    const first = TRIANGLE_WORDS * triangles.firstOf(face);
    const numbers = triangles.words.subarray(first, first + TRIANGLE_WORDS * triangles.lengthOf(face));
    const places = Array.from(numbers, (corner) => {
      const at = CORNER_WORDS * corner;
      expect(corners.words[at + 2]).toBe(face);
      return [corners.floats[at]!, corners.floats[at + 1]!];
    });
    return { places, look: picture.faceTexels.get(face) };
  });
  const arcs = Array.from({ length: coverage.arcCount }, (_, arc) => {
    const first = SEGMENT_WORDS * segments.firstOf(arc);
    const run = segments.words.slice(first, first + SEGMENT_WORDS * segments.lengthOf(arc));
    return { run: [...run], look: picture.arcTexels.get(arc) };
  });
  const owners = Array.from({ length: coverage.ownerCount }, (_, owner) => picture.ownerTexels.get(owner));
  return { faces, arcs, owners };
}

/** A cut through the middle of a face from west to east. */
function cutThrough(coverage: Coverage, face: number): Act {
  const [west, south, east, north] = coverage.faceBounds(face);
  const { lattice } = coverage;
  const y = lattice.y((south + north) / 2);
  return {
    kind: 'cut',
    line: [
      [lattice.x(west) - 20, y],
      [lattice.x(east) + 20, y],
    ],
  };
}

function built(coverage: Coverage): CoveragePicture {
  const picture = new CoveragePicture(coverage);
  picture.build();
  return picture;
}

describe('The picture of a coverage', () => {
  it('is, after any edits and any taken back, what it would be made anew', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 30 }), (seed, count) => {
        const coverage = fresh();
        const picture = built(coverage);
        const random = seededRandom(seed);
        for (let i = 0; i < count; i++) {
          const change = attempt(coverage, randomEdit(coverage, random, `edit${seed}-${i}`, { move: 120, cut: 900 }));
          if (change === null) continue;
          picture.refresh(change);
          if (random() < 0.4) {
            coverage.revert(change);
            picture.refresh(change);
          }
        }
        expect(drawnOf(coverage, picture)).toEqual(drawnOf(coverage, built(coverage)));
      }),
      { numRuns: 60 },
    );
  });

  it('covers each face with triangles of its own area, and knows a point inside of it', () => {
    const coverage = fresh();
    const picture = built(coverage);
    const { faces } = drawnOf(coverage, picture);
    faces.forEach(({ places }, face) => {
      let area = 0;
      for (let i = 0; i < places.length; i += 3) {
        const [[ax, ay], [bx, by], [cx, cy]] = places.slice(i, i + 3) as [number[], number[], number[]] as [
          [number, number],
          [number, number],
          [number, number],
        ];
        area += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
      }
      const steps = coverage.faceArea2(face);
      const unit = (1 / 3.6e9) ** 2 / Math.cos((38.9 * Math.PI) / 180);
      expect(area / (steps * unit)).toBeCloseTo(1, 2);
      expect(coverage.faceAtLattice(...(picture.anchorOf(face) as [number, number]))).toBe(face);
    });
  });

  it('is copied for a coverage of the same shapes, with owners of its own, and goes its own way', () => {
    const coverage = fresh();
    const picture = built(coverage);
    const other = Coverage.from(coverage.toBuffer());
    other.apply({ id: 'taken', acts: [{ kind: 'assign', faces: [4, 9], owner: 0 }] });
    const twin = new CoveragePicture(other, picture);
    expect(twin.isBuilt).toBe(true);
    expect(drawnOf(other, twin)).toEqual(drawnOf(other, built(other)));
    const cut = other.apply({ id: 'cut', acts: [cutThrough(other, 9)] });
    twin.refresh(cut);
    expect(drawnOf(other, twin)).toEqual(drawnOf(other, built(other)));
    expect(drawnOf(coverage, picture)).toEqual(drawnOf(coverage, built(coverage)));
  });

  it('tells a stage that watches only what an edit touched', () => {
    const coverage = fresh();
    const picture = built(coverage);
    const { stale } = picture.watch(() => {});
    stale.corners.isAnew = false;
    stale.segments.isAnew = false;
    const vertex = Array.from({ length: coverage.vertexCount }, (_, v) => v).find(
      (v) => !coverage.isNode(v) && !coverage.isFixedVertex(v),
    )!;
    const x = coverage.vertexX[vertex]! + 1;
    const change = coverage.apply({
      id: 'one',
      acts: [{ kind: 'move', vertices: [vertex], x: [x], y: [coverage.vertexY[vertex]!] }],
    });
    picture.refresh(change);
    expect(stale.corners.isAnew).toBe(false);
    expect(stale.corners.stretches).toHaveLength(2 * 2);
    expect(stale.segments.stretches).toHaveLength(2);
  });

  it('shows a state and marks without losing either', () => {
    const coverage = fresh();
    const picture = built(coverage);
    picture.setState(2, 'over');
    picture.markOwners('selected', [2], true);
    picture.setState(2, 'under');
    expect(picture.stateOf(2)).toBe('under');
    picture.markFaces('pinch', [4], true);
    const assign: Act = { kind: 'assign', faces: [4], owner: 0 };
    picture.refresh(coverage.apply({ id: 'paint', acts: [assign] }));
    expect(picture.shownOwner(4)).toBe(0);
    expect(picture.isMarked('pinch', 4)).toBe(true);
  });
});
