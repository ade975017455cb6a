import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryRow } from '../../cases/testing/arbitrary_row.ts';
import type { CaseRow } from '../../data/case_row.ts';
import { caseMarks, MARK_PX, markAt } from './case_marks.ts';

const SIZE = 800;
const project = (longitude: number, latitude: number) => ({ x: longitude, y: latitude });
const placed = fc
  .tuple(arbitraryRow, fc.integer({ min: 0, max: SIZE }), fc.integer({ min: 0, max: SIZE }))
  .map(([row, longitude, latitude]): CaseRow => ({ ...row, position: { longitude, latitude } }));

it('shows every case that has a place in sight in just one mark, and none that has none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(placed, { selector: ({ id }) => id, maxLength: 60 }), arbitraryRow, (rows, without) => {
      const marks = caseMarks([...rows, { ...without, position: null }], project, SIZE, SIZE);
      expect(marks.flatMap(({ cases }) => cases.map(({ id }) => id)).sort()).toEqual(rows.map(({ id }) => id).sort());
    }),
  );
});

it('puts a mark within a square of each of its cases, and finds it where it is pressed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(placed, { selector: ({ id }) => id, minLength: 1, maxLength: 40 }), (rows) => {
      const marks = caseMarks(rows, project, SIZE, SIZE);
      for (const mark of marks) {
        for (const { position } of mark.cases) {
          expect(Math.abs(mark.x - position!.longitude)).toBeLessThan(MARK_PX);
          expect(Math.abs(mark.y - position!.latitude)).toBeLessThan(MARK_PX);
        }
      }
      const first = marks[0]!;
      const found = markAt(marks, first.x, first.y);
      expect(found && Math.hypot(found.x - first.x, found.y - first.y)).toBe(0);
    }),
  );
});

it('shows the most pressing of the cases of a mark', () => {
  fc.assert(
    fc.property(arbitraryRow, arbitraryRow, (one, other) => {
      const at = { longitude: 100, latitude: 100 };
      const rows: CaseRow[] = [
        { ...one, id: 'one', position: at, paused: false, due: 'overdue' },
        { ...other, id: 'other', position: at },
      ];
      expect(caseMarks(rows, project, SIZE, SIZE)[0]!.due).toBe('overdue');
    }),
  );
});
