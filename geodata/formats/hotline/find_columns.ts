import { HOTLINE_FIELDS, HOTLINE_HEADINGS, type HotlineField } from '../../hotline/hotline_fields.ts';
import type { HotlineMapping } from '../../hotline/hotline_mapping.ts';
import { HOTLINE_LIMITS } from './hotline_limits.ts';
import type { HotlineSheet, HotlineTableRow } from './table.ts';

/** Index of the column of each field. */
export type FieldColumns = ReadonlyMap<HotlineField, number>;

export interface FoundTable {
  readonly sheet: HotlineSheet;
  readonly headings: readonly string[];
  readonly columns: FieldColumns;
  readonly rows: readonly HotlineTableRow[];
}

/**
 * Finds the headings: of the first rows of each sheet the one that names most fields; tables have titles above them. Where
 * none names any, it is the first row with most cells, so that a person can say what its columns are.
 *
 * @returns null where no sheet has a row
 */
export function findTable(sheets: readonly HotlineSheet[], columns: HotlineMapping['columns']): FoundTable | null {
  let best: { readonly sheet: HotlineSheet; readonly index: number; readonly fields: FieldColumns } | null = null;
  let bestScore = -1;
  for (const sheet of sheets) {
    for (const [index, { cells }] of sheet.rows.slice(0, HOTLINE_LIMITS.rowsAbove).entries()) {
      const fields = findColumns(headingsOf(cells), columns);
      const score = fields.size * 1000 + cells.filter(({ text }) => text !== '').length;
      if (score <= bestScore) continue;
      bestScore = score;
      best = { sheet, index, fields };
    }
  }
  if (best === null) return null;
  const { sheet, index, fields } = best;
  return {
    sheet,
    headings: headingsOf(sheet.rows[index]?.cells ?? []),
    columns: fields,
    rows: sheet.rows.slice(index + 1),
  };
}

function headingsOf(cells: HotlineTableRow['cells']): readonly string[] {
  return cells.map(({ text }) => text.replace(/\s+/g, ' '));
}

function findColumns(headings: readonly string[], named: HotlineMapping['columns']): FieldColumns {
  const found = new Map<HotlineField, number>();
  for (const field of HOTLINE_FIELDS) {
    const index = named[field] === undefined ? -1 : headings.indexOf(named[field]);
    if (index !== -1) found.set(field, index);
  }
  const taken = new Set(found.values());
  const simple = headings.map(simplified);
  for (const field of HOTLINE_FIELDS) {
    if (found.has(field) || named[field] !== undefined) continue;
    const index = HOTLINE_HEADINGS[field]
      .map((word) => simple.findIndex((each, i) => each === word && !taken.has(i)))
      .find((i) => i !== -1);
    if (index === undefined) continue;
    found.set(field, index);
    taken.add(index);
  }
  return found;
}

function simplified(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[([【].*$/, '')
    .replace(/[\s*:_./-]/g, '')
    .toLowerCase();
}
