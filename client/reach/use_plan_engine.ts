import { useEffect, useState, useSyncExternalStore } from 'react';
import { makePlanWorker } from './make_plan_worker.ts';
import { PlanEngine, type PlanSnapshot } from './plan_engine.ts';

const NONE: PlanSnapshot = { stores: null, figures: null, gates: null, stale: [], picture: 0, problem: null };
const nothing = () => () => {};
const none = () => NONE;

/** A plan's worker for as long as the component stands; null until it is made, and while the ground's addresses are not known. */
export function usePlanEngine(
  networkUrl: string | null,
  groundUrl: string | null,
): readonly [PlanEngine | null, PlanSnapshot] {
  const [engine, setEngine] = useState<PlanEngine | null>(null);
  useEffect(() => {
    if (networkUrl === null || groundUrl === null) return;
    const made = new PlanEngine(makePlanWorker());
    const stopWatching = made.watchPointer();
    void made.load(networkUrl, groundUrl);
    setEngine(made);
    return () => {
      stopWatching();
      made.close();
      setEngine(null);
    };
  }, [networkUrl, groundUrl]);
  return [engine, useSyncExternalStore(engine?.subscribe ?? nothing, engine?.snapshot ?? none)];
}
