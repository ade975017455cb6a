import { useCallback, useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import {
  DeleteScenarioDocument,
  SaveScenarioDocument,
  type ScenarioFieldsFragment,
  ScenariosDocument,
} from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';

export type Scenario = ScenarioFieldsFragment;

/** What is to be saved: a new scenario without id and version, the next version of one with both. */
export interface ScenarioToSave {
  readonly id?: string;
  readonly version?: number;
  readonly name: string;
  readonly edits: readonly PlanEdit[];
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly scenario: Scenario }
  /** Somebody saved it since, or deleted it. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly error: CombinedError | null };

export interface Scenarios {
  /** Null until they are known. */
  readonly list: readonly Scenario[] | null;
  readonly error: CombinedError | null;
  /** Asks for them again, as whenever somebody is about to choose one. */
  readonly readAnew: () => void;
  readonly save: (scenario: ScenarioToSave) => Promise<SaveOutcome>;
  readonly remove: (scenario: Scenario) => Promise<SaveOutcome['kind']>;
}

/**
 * The saved scenarios of a place, newest first.
 *
 * @param revision another number: something was changed, so they are asked for again
 */
export function useScenarios(place: string, revision: number): Scenarios {
  const { fresh } = useLine();
  const [asked, setAsked] = useState(0);
  const answer = useAnswer({
    client: fresh,
    document: ScenariosDocument,
    variables: useMemo(() => ({ place }), [place]),
    revision: revision + asked,
    keepsPrevious: true,
  });
  const readAnew = useCallback(() => setAsked((count) => count + 1), []);
  const save = useCallback(
    async (scenario: ScenarioToSave): Promise<SaveOutcome> => {
      const { data, error } = await fresh.mutation(SaveScenarioDocument, { place, scenario }).toPromise();
      readAnew();
      if (data && !error) return { kind: 'saved', scenario: data.saveScenario };
      return isChanged(error) ? { kind: 'changed' } : { kind: 'failed', error: error ?? null };
    },
    [fresh, place, readAnew],
  );
  const remove = useCallback(
    async ({ id, version }: Scenario): Promise<SaveOutcome['kind']> => {
      const { error } = await fresh.mutation(DeleteScenarioDocument, { place, id, version }).toPromise();
      readAnew();
      if (!error) return 'saved';
      return isChanged(error) ? 'changed' : 'failed';
    },
    [fresh, place, readAnew],
  );
  return { list: answer.data?.jurisdiction.scenarios ?? null, error: answer.error, readAnew, save, remove };
}

function isChanged(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions.code === 'SCENARIO_CHANGED') ?? false;
}
