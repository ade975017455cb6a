import type { Formatting } from '../../../wording/formatting.ts';

/** Which way a number went; said by sign, word and place, and only then by colour. */
export type Turn = 'gain' | 'loss' | 'same';

export interface Signed {
  readonly text: string;
  readonly turn: Turn;
}

const MINUS = '−';
const SAME: Signed = { text: '±0', turn: 'same' };

/** A whole number with its sign. */
export function signedCount(change: number, format: Formatting): Signed {
  return change === 0 ? SAME : signed(change, format.count(Math.abs(change)), change > 0);
}

/** Points of a hundred between two shares, to a tenth. */
export function signedPoints(present: number | null, draft: number | null, format: Formatting): Signed {
  return present === null || draft === null ? SAME : signedTo((draft - present) * 100, 1, format, false);
}

/** Minutes, or a coefficient, where less is better. */
export function signedLess(present: number | null, draft: number | null, digits: number, format: Formatting): Signed {
  return present === null || draft === null ? SAME : signedTo(draft - present, digits, format, true);
}

/** What is too small for the digits is said to be less than one of the last, and never to be nothing. */
function signedTo(change: number, digits: number, format: Formatting, isLessBetter: boolean): Signed {
  if (change === 0) return SAME;
  const least = 10 ** -digits;
  const size = Math.abs(change);
  const text = size < least / 2 ? `<${format.decimal(least, digits)}` : format.decimal(size, digits);
  return signed(change, text, change > 0 !== isLessBetter);
}

function signed(change: number, size: string, isGain: boolean): Signed {
  return { text: `${change > 0 ? '+' : MINUS}${size}`, turn: isGain ? 'gain' : 'loss' };
}
