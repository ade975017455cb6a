import { useMemo } from 'react';
import type { ReachInput } from '../../generated/operations.ts';
import type { ViewState } from '../view/view_state.ts';

/** Who walks, when and to what, as the view says; the same object for as long as that stays the same. */
export function useReach(
  category: string,
  { profile, pace, signalSeconds, moment }: Pick<ViewState, 'profile' | 'pace' | 'signalSeconds' | 'moment'>,
): ReachInput {
  return useMemo(
    () => ({ category, profile, metresPerSecond: pace, signalSeconds, moment }),
    [category, profile, pace, signalSeconds, moment],
  );
}
