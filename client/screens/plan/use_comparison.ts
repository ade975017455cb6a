import { useEffect, useMemo, useState } from 'react';
import type { PlanEngine } from '../../reach/plan_engine.ts';
import type { Comparison } from '../../reach/plan_messages.ts';
import type { Scenario } from './scenarios/use_scenarios.ts';

/**
 * Figures of the present and of the scenarios compared; null until they are computed.
 *
 * @param asked another object when question or present are others
 */
export function useComparison(
  engine: PlanEngine | null,
  scenarios: readonly Scenario[],
  asked: object | null,
): Comparison | null {
  const [known, setKnown] = useState<{ readonly of: object; readonly comparison: Comparison } | null>(null);
  const key = scenarios.map(({ id, version }) => `${id} ${version}`).join();
  const of = useMemo(() => ({ asked, key }), [asked, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (!engine || !asked || scenarios.length === 0) return;
    let isWanted = true;
    engine.compare(scenarios.map(({ id, edits }) => ({ id, edits }))).then(
      (comparison) => isWanted && setKnown({ of, comparison }),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [engine, of]);
  return known?.of === of ? known.comparison : null;
}
