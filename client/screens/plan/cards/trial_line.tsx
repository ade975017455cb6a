import { useEffect, useState } from 'react';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import type { PlanEngine } from '../../../reach/plan_engine.ts';
import type { Trial } from '../../../reach/plan_messages.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface TrialLineProps {
  readonly engine: PlanEngine | null;
  /** The draft with the one thing turned. */
  readonly edits: readonly PlanEdit[];
  /** Asked again when the picture is another one. */
  readonly picture: number;
  /** True where `edits` is the draft without what was done: then the effect is what taking it back would undo. */
  readonly isUndoing: boolean;
}

/** Whom one change helps and hurts, in people. */
export function TrialLine({ engine, edits, picture, isUndoing }: TrialLineProps) {
  const { words, format } = useSpeech();
  const { card } = words.plan;
  const [trial, setTrial] = useState<Trial | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is another draft to measure against.
  useEffect(() => {
    if (!engine) return;
    let isWanted = true;
    engine.trial(edits).then(
      (answer) => isWanted && setTrial(answer),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [engine, edits, picture]);
  const gained = trial && (isUndoing ? trial.lost : trial.gained);
  const lost = trial && (isUndoing ? trial.gained : trial.lost);
  return (
    <p className="plan-card__effect" aria-live="polite">
      <span>{card.effect}</span>
      {gained && lost ? (
        <b data-gained={gained.residents} data-lost={lost.residents}>
          {gained.residents + lost.residents === 0
            ? card.effectNone
            : card.effectOf(format.count(gained.residents), format.count(lost.residents))}
        </b>
      ) : (
        <span className="skeleton">…</span>
      )}
    </p>
  );
}
