import type { HotlineField } from '../../hotline/hotline_fields.ts';
import { type Looks, looksOf } from './cell_looks.ts';
import type { FieldColumns } from './find_columns.ts';
import { EMPTY_CELL, type HotlineTableRow } from './table.ts';

/** Fields whose cells can be told by their looks. */
const TOLD: Readonly<Partial<Record<HotlineField, Looks>>> = {
  reportedAt: 'time',
  reporterPhone: 'phone',
  longitude: 'degrees',
  latitude: 'degrees',
};
const SHIFTS = [1, -1, 2, -2] as const;

export interface Shift {
  /** By how many columns the cells stand too far right; negative: left. */
  readonly by: (typeof SHIFTS)[number];
  /** The first field that stands elsewhere. */
  readonly from: HotlineField;
}

/**
 * Whether a row's cells stand in the columns beside their own, from some column on: all that are wrong where they should be
 * are right the same number of columns further.
 */
export function findShift({ cells }: HotlineTableRow, columns: FieldColumns, serialShiftDays: number): Shift | null {
  const looksAt = (index: number) => looksOf(cells[index] ?? EMPTY_CELL, serialShiftDays);
  const wrong = [...columns]
    .filter(([field, index]) => TOLD[field] !== undefined && looksAt(index) !== TOLD[field])
    .toSorted(([, a], [, b]) => a - b);
  const [first] = wrong;
  if (first === undefined) return null;
  for (const by of SHIFTS) {
    // A cell that is empty in both columns tells nothing.
    const telling = wrong.filter(([, index]) => !isEmpty(cells, index) || !isEmpty(cells, index + by));
    if (telling.length > 0 && telling.every(([field, index]) => looksAt(index + by) === TOLD[field])) {
      // Latitude looks like longitude: a lone coordinate is right beside its own column in any row.
      if (telling.some(([field]) => TOLD[field] !== 'degrees')) return { by, from: (telling[0] ?? first)[0] };
    }
  }
  return null;
}

function isEmpty(cells: HotlineTableRow['cells'], index: number): boolean {
  return (cells[index]?.text ?? '') === '';
}
