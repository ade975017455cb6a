import type { GridFigures } from '../../../../geodata/redraw/figures/figure_types.ts';
import type { Speech } from '../../../wording/use_wording.ts';
import { figureOf, type GridColumn } from './grid_rows.ts';

export type FigureColumn = Exclude<GridColumn, 'name'>;

const M2_PER_HECTARE = 10_000;

/** A figure as a cell has it, without its unit. */
export function writeCell(figures: GridFigures, column: FigureColumn, { format }: Speech): string {
  const value = figureOf(figures, column);
  if (column === 'area') return format.fixed(value / M2_PER_HECTARE, 1);
  if (column === 'polsbyPopper' || column === 'reock') return format.fixed(value, 2);
  if (column === 'cases') return format.fixed(value, 1);
  if (column === 'residents60') return format.peopleTersely(value);
  return format.count(Math.round(value));
}

/** The same with its unit, for the card. */
export function writeWhole(figures: GridFigures, column: FigureColumn, speech: Speech): string {
  const { units } = speech.words.redrawPanel;
  const text = writeCell(figures, column, speech);
  if (column === 'area') return units.hectares(text);
  if (column === 'span') return units.metres(text);
  if (column === 'polsbyPopper' || column === 'reock') return text;
  return units[column](text);
}

/** What a column's figures are. */
export function definitionOf(column: FigureColumn, caseMonths: number, { words, format }: Speech): string {
  const { explain } = words.redrawPanel;
  return column === 'cases' ? explain.cases(format.count(caseMonths)) : explain[column];
}
