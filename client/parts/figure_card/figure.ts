import type {
  FigureFieldsFragment,
  RowFigureFieldsFragment,
  RowPartFieldsFragment,
} from '../../generated/operations.ts';
import type { Formatting } from '../../wording/formatting.ts';

/** A number that explains itself, whole. */
export type Figure = FigureFieldsFragment;
/** One of many of a kind, whose definition and source are those of the whole. */
export type RowFigure = RowFigureFieldsFragment;
/** One of several of a row, from which was left out what was left out of the row's first figures. */
export type RowPart = RowPartFieldsFragment;

/** The value as it is written: a percentage, a count, minutes, a coefficient; a dash where there was nothing to count. */
export function writeFigure(figure: RowPart, format: Formatting): string {
  if (figure.unit === 'share') return format.share(figure.value);
  if (figure.value !== null) return format.fixed(figure.value, DIGITS[figure.unit]);
  return isBeyondHour(figure) ? '> 60' : '–';
}

const DIGITS = { count: 0, minutes: 1, gini: 3 } as const;

/** True for minutes that cannot be told because too many get to no station within the hour that is searched. */
export function isBeyondHour({ unit, value, denominator }: RowPart): boolean {
  return unit === 'minutes' && value === null && denominator > 0;
}

/** What the share leaves: the denominator less the numerator. */
export function shortOf(figure: RowPart): number {
  return Math.max(0, figure.denominator - figure.numerator);
}

/** By how many percentage points a share claimed is more than the real one; null where there is nobody to share. */
export function pointsOver(claimed: RowPart, real: RowPart): number | null {
  return claimed.value === null || real.value === null ? null : 100 * (claimed.value - real.value);
}

/** A row's figure with the words of the whole place's figure of the same kind. */
export function explainedBy(row: RowFigure, whole: Figure): Figure {
  return { ...row, definition: whole.definition, source: whole.source };
}

/** A part of a row with the words of the whole place's figure and what was left out of the row. */
export function explainedPart(part: RowPart, whole: Figure, row: RowFigure): Figure {
  return explainedBy({ ...row, ...part }, whole);
}
