import type { FigureFieldsFragment, RowFigureFieldsFragment } from '../../generated/operations.ts';
import type { Formatting } from '../../wording/formatting.ts';

/** A number that explains itself, whole. */
export type Figure = FigureFieldsFragment;
/** One of many of a kind, whose definition and source are those of the whole. */
export type RowFigure = RowFigureFieldsFragment;

/** The value as it is written: a percentage, a count, minutes; a dash where there was nothing to count. */
export function writeFigure(figure: RowFigure, format: Formatting): string {
  if (figure.unit === 'share') return format.share(figure.value);
  return figure.value === null ? '–' : format.decimal(figure.value, figure.unit === 'minutes' ? 1 : 0);
}

/** What the share leaves: the denominator less the numerator. */
export function shortOf(figure: RowFigure): number {
  return Math.max(0, figure.denominator - figure.numerator);
}

/** A row's figure with the words of the whole place's figure of the same kind. */
export function explainedBy(row: RowFigure, whole: Figure): Figure {
  return { ...row, definition: whole.definition, source: whole.source };
}
