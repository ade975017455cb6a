const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/**
 * How long to wait before trying again, in milliseconds: doubles from half a second to twenty, with the upper half at
 * random, so that a thousand screens do not come back in the same instant after a server restart.
 *
 * @param attempt 0 for the first try after a break
 * @param random a number in [0, 1)
 */
export function backoffMs(attempt: number, random: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16));
  return ceiling / 2 + (ceiling / 2) * random;
}
