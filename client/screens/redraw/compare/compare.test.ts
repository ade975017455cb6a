import { describe, expect, it } from 'vitest';
import { compareDrafts } from '../../../../geodata/redraw/compare/compare_drafts.ts';
import { type SmallDraft, smallDraft } from '../testing/small_draft.ts';
import { summaryOf } from './compare_figures.ts';
import { MOVE_COLUMNS, type MoveRow, moveOrderAfter, sortMoves } from './move_rows.ts';
import { movedFaces } from './moved_faces.ts';
import { boundaryPath, facesPath, frameAround } from './picture_paths.ts';

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sidesOf({ replica, figures, atFirst, today }: SmallDraft) {
  return {
    before: { coverage: atFirst, figures: today },
    after: { coverage: replica.coverage, figures },
  };
}

function painted(): SmallDraft {
  const draft = smallDraft({ households: (face) => 30 + face });
  const acts = [
    { kind: 'assign', faces: [2], owner: 0 },
    { kind: 'assign', faces: [10], owner: 1 },
    { kind: 'add_owner', owner: 'newgridid.one', parent: '990101001001', code: null, name: null },
    { kind: 'assign', faces: [12], owner: 'newgridid.one' },
  ] as const;
  draft.figures.update(draft.replica.make(acts, { id: 'newgridid' }).touched);
  return draft;
}

describe('faces in which somebody changes grid', () => {
  it('hold just the households that the comparison says move', () => {
    const draft = painted();
    const { before, after } = sidesOf(draft);
    const comparison = compareDrafts(before.figures, after.figures);
    const faces = movedFaces(before, after, comparison);
    const households = [...faces.keys()].reduce(
      (sum, face) => sum + after.figures.counted.ofFace('households', face),
      0,
    );
    expect(households).toBe(comparison.moved.households);
    expect([...faces.keys()].sort((a, b) => a - b)).toEqual([2, 10, 12]);
    expect(faces.get(12)).toEqual([3, 'newgridid.one']);
    expect(movedFaces(before, before, compareDrafts(before.figures, before.figures)).size).toBe(0);
  });
});

describe('who moves, as a table', () => {
  it('is sorted by any column either way', () => {
    const { before, after } = sidesOf(painted());
    const { moves } = compareDrafts(before.figures, after.figures);
    const rows: MoveRow[] = moves.map((move) => ({ move, from: `格${move.from}`, to: `格${move.to}` }));
    expect(rows.length).toBe(3);
    for (const column of MOVE_COLUMNS) {
      const up = sortMoves(rows, { column, isDescending: false }, compareNames);
      expect(new Set(up)).toEqual(new Set(rows));
      const value = (row: MoveRow): string | number =>
        column === 'from' || column === 'to' ? row[column] : row.move[column];
      up.slice(1).forEach((row, i) => {
        expect(value(up[i]!) <= value(row)).toBe(true);
      });
    }
    expect(moveOrderAfter({ column: 'from', isDescending: false }, 'households').isDescending).toBe(true);
  });
});

describe('a summary of a state', () => {
  it('counts the grids that have ground', () => {
    const { before, after } = sidesOf(painted());
    expect(summaryOf(before.figures).grids).toBe(6);
    const { grids, largest, smallest, mean } = summaryOf(after.figures);
    expect(grids).toBe(7);
    expect(smallest).toBe(42);
    expect(mean * grids).toBeCloseTo(after.figures.sums().households);
    expect(largest).toBeGreaterThan(mean);
  });
});

describe('a picture of a draft', () => {
  it('lies within its frame, north up, and draws a boundary where grids meet only', () => {
    const { after } = sidesOf(painted());
    const boxes = Array.from({ length: 24 }, (_, face) => after.coverage.faceBounds(face));
    const bounds = [
      Math.min(...boxes.map(([west]) => west)),
      Math.min(...boxes.map(([, south]) => south)),
      Math.max(...boxes.map(([, , east]) => east)),
      Math.max(...boxes.map(([, , , north]) => north)),
    ] as const;
    const frame = frameAround(bounds, 600, 400, 4);
    const all = [boundaryPath(after.coverage, frame), facesPath(after.coverage, [0, 23], frame)];
    const points = all
      .join('')
      .match(/[-\d.]+ [-\d.]+/g)!
      .map((text) => text.split(' ').map(Number));
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(frame.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(frame.height + 0.1);
    }
    expect(frame.y(bounds[3])).toBeLessThan(frame.y(bounds[1]));
    const boundaries = Array.from({ length: after.coverage.arcCount }, (_, arc) => arc).filter((arc) => {
      const [left, right] = [after.coverage.arcLeft[arc]!, after.coverage.arcRight[arc]!];
      return left < 0 || right < 0 || after.coverage.faceOwner[left] !== after.coverage.faceOwner[right];
    });
    expect(all[0]!.match(/M/g)).toHaveLength(boundaries.length);
  });
});
