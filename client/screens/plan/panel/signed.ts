import type { Formatting } from '../../../wording/formatting.ts';

/** Which way a number went; said by sign, word and place, and only then by colour. */
export type Turn = 'gain' | 'loss' | 'same';

export interface Signed {
  readonly text: string;
  readonly turn: Turn;
}

const MINUS = '−';

/** A whole number with its sign. */
export function signedCount(change: number, format: Formatting): Signed {
  if (change === 0) return { text: '±0', turn: 'same' };
  return { text: `${change > 0 ? '+' : MINUS}${format.count(Math.abs(change))}`, turn: turnOf(change) };
}

/** Points of a hundred between two shares, to a tenth; a change too small for that still shows its sign. */
export function signedPoints(present: number | null, draft: number | null, format: Formatting): Signed {
  if (present === null || draft === null || present === draft) return { text: '±0', turn: 'same' };
  const change = draft - present;
  const tenths = Math.max(0.1, Math.round(Math.abs(change) * 1000) / 10);
  return { text: `${change > 0 ? '+' : MINUS}${format.decimal(tenths, 1)}`, turn: turnOf(change) };
}

/** Minutes, or a coefficient, where less is better. */
export function signedLess(present: number | null, draft: number | null, digits: number, format: Formatting): Signed {
  if (present === null || draft === null || present === draft) return { text: '±0', turn: 'same' };
  const change = draft - present;
  const least = 10 ** -digits;
  const size = Math.max(least, Math.abs(change));
  return { text: `${change > 0 ? '+' : MINUS}${format.decimal(size, digits)}`, turn: turnOf(-change) };
}

function turnOf(change: number): Turn {
  return change > 0 ? 'gain' : 'loss';
}
