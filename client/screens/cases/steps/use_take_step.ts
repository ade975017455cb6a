import { useCallback, useState } from 'react';
import type { CombinedError } from 'urql';
import { type CaseStepInput, TakeCaseStepDocument, TakeCaseStepsDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { signatureOf } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';

export interface TakenStep {
  readonly isWorking: boolean;
  /** Why the server refused the last one; null since another was begun. */
  readonly error: CombinedError | null;
  readonly forget: () => void;
  /** @returns whether all were taken */
  readonly take: (steps: readonly Omit<CaseStepInput, 'actor'>[]) => Promise<boolean>;
}

/** Takes steps as the actor of the desk: one, or many of which all are taken or none. */
export function useTakeStep(): TakenStep {
  const { fresh } = useLine();
  const { place, actor, tell } = useDesk();
  const [isWorking, setWorking] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  const take = useCallback(
    async (steps: readonly Omit<CaseStepInput, 'actor'>[]) => {
      if (!actor) return false;
      setWorking(true);
      setError(null);
      const signed = steps.map((step) => ({ ...step, actor: signatureOf(actor) }));
      const [only, ...more] = signed;
      const result =
        only && more.length === 0
          ? await fresh.mutation(TakeCaseStepDocument, { place: place.code, step: only }).toPromise()
          : await fresh.mutation(TakeCaseStepsDocument, { place: place.code, steps: signed }).toPromise();
      setWorking(false);
      if (result.error || !result.data) {
        setError(result.error ?? null);
        return false;
      }
      tell('takeCaseStep' in result.data ? [result.data.takeCaseStep] : result.data.takeCaseSteps);
      return true;
    },
    [fresh, place.code, actor, tell],
  );
  const forget = useCallback(() => setError(null), []);
  return { isWorking, error, forget, take };
}
