import { useMemo } from 'react';
import { PlanGroundDocument } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import { useAnswer } from '../data/use_answer.ts';
import type { Trouble } from './plan_trouble.tsx';

export interface PlanGroundAddress {
  readonly networkUrl: string | null;
  readonly groundUrl: string | null;
  readonly trouble: Trouble | null;
}

/**
 * Where the bytes lie that plans are computed on, or why they are not given.
 *
 * @param groundDigest changes when the ground was loaded anew: then the bytes lie elsewhere
 */
export function usePlanGround(place: string, groundDigest: string): PlanGroundAddress {
  const { fresh } = useLine();
  const variables = useMemo(() => ({ place }), [place]);
  const revision = useMemo(() => Number.parseInt(groundDigest.slice(0, 8), 16) || 0, [groundDigest]);
  const { data, error, retry } = useAnswer({ client: fresh, document: PlanGroundDocument, variables, revision });
  return useMemo(() => {
    const nowhere = { networkUrl: null, groundUrl: null };
    if (error) return { ...nowhere, trouble: { kind: 'away', error, retry } };
    if (!data) return { ...nowhere, trouble: null };
    const { streetNetwork, planGround } = data.jurisdiction;
    return { networkUrl: streetNetwork.url, groundUrl: planGround.url, trouble: null };
  }, [data, error, retry]);
}
