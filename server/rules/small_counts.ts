/** From this many people on, a count says nothing about one of them (k ≥ 5). */
export const LEAST_SHOWN = 5;

/** The count as somebody without the right to see small ones may be told it: null for 1 to 4. Zero is nobody, so it stays. */
export function withoutSmallCount(count: number): number | null {
  return count > 0 && count < LEAST_SHOWN ? null : count;
}
