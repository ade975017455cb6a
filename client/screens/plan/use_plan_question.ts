import { useMemo } from 'react';
import type { LiveStation } from '../../live/live_state.ts';
import type { PlanQuestion, PlanStationFacts } from '../../reach/plan_messages.ts';
import type { WalkingProfile } from '../data/use_places.ts';
import type { PlanView } from './view/plan_view.ts';

/** Who walks, when, how long and to what, as the worker is asked; the same object for as long as that stays the same. */
export function usePlanQuestion(
  category: string,
  profiles: readonly WalkingProfile[],
  { profile, pace, signalSeconds, moment, minutes }: PlanView,
): PlanQuestion | null {
  return useMemo(() => {
    const walker = profiles.find(({ code }) => code === profile) ?? profiles[0];
    if (!walker || category === '') return null;
    const walk = {
      metresPerSecond: pace ?? walker.metresPerSecond,
      usesSteps: walker.usesSteps,
      signalMs: Math.round(1000 * signalSeconds),
    };
    return { category, walk, moment, minutes };
  }, [category, profiles, profile, pace, signalSeconds, moment, minutes]);
}

/** The present stations as the worker needs them. */
export function usePlanStations(stations: readonly LiveStation[]): readonly PlanStationFacts[] {
  return useMemo(
    () =>
      stations.map(({ code, category, position, status, openingHours }) => ({
        code,
        category: category.code,
        position: [position.longitude, position.latitude],
        status,
        openingHours,
      })),
    [stations],
  );
}
