import { useEffect, useState } from 'react';
import type { PlanEngine } from '../../reach/plan_engine.ts';
import type { HomeWalks } from '../../reach/plan_messages.ts';

/** After a hand has let go, not at every step: the hand comes first. */
const SETTLE_MS = 120;

/**
 * What the chosen home gets to; null until it is computed, and where none is chosen.
 *
 * @param picture asked again when the picture is another one
 */
export function useHomeWalks(
  engine: PlanEngine | null,
  home: number | null,
  categories: readonly string[],
  picture: number,
): HomeWalks | null {
  const [walks, setWalks] = useState<HomeWalks | null>(null);
  useEffect(() => {
    if (!engine || home === null || picture === 0) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      engine.homeWalks(home, categories).then(
        (answer) => isWanted && setWalks(answer),
        () => isWanted && setWalks(null),
      );
    }, SETTLE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [engine, home, categories, picture]);
  return walks?.home === home ? walks : null;
}
