/** The least count of people that may be told to those who have no right to see small ones. */
export const LEAST_TOLD = 5;

/**
 * A count of people as it may be told: null for 1 to k − 1, from which one could tell who they are (k-anonymity: Sweeney
 * 2002). Nobody is nobody, so 0 stays.
 */
export function suppressSmall(count: number, k = LEAST_TOLD): number | null {
  return count > 0 && count < k ? null : count;
}
