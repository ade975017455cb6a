import { useNow } from '../../data/use_now.ts';

const STEP_MS = 10_000;

/** The end of the running ten seconds, in milliseconds since the epoch: what began or ended just now counts at once. */
export function useSoon(): number {
  return useNow(STEP_MS) + STEP_MS;
}
