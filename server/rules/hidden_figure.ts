import type { LocalName } from '../../geodata/place.ts';
import type { Figure } from '../generated/schema.ts';
import { LEAST_SHOWN } from './small_counts.ts';

/** The one thing left out of a figure that may not be told; its count is 0, as that would tell it. */
export const HIDDEN: LocalName = {
  zh: `不足 ${LEAST_SHOWN} 件，或能由此推算出不足 ${LEAST_SHOWN} 件的数，不予显示`,
  en: `hidden: fewer than ${LEAST_SHOWN}, or one from which such a count would follow`,
};

/** A figure of which only what it means is told, neither its value nor anything that it was made from. */
export function hiddenFigure(figure: Figure): Figure {
  return { ...figure, value: null, numerator: 0, denominator: 0, leftOut: [{ count: 0, reason: HIDDEN }] };
}
