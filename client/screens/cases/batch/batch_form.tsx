import { useState } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { sentencesOf } from '../../common/sentence_of.ts';
import { partName, stepName } from '../../common/step_words.ts';
import { standingOf } from '../../data/case_row.ts';
import { departmentOf } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';
import type { Picked } from '../list/use_picked.ts';
import { namedDepartments } from '../steps/named_departments.ts';
import { emptyDraft, missingParts, partsOf, ruleFor } from '../steps/step_draft.ts';
import { PartField } from '../steps/step_fields.tsx';
import { useTakeStep } from '../steps/use_take_step.ts';
import type { BatchStep } from './batch_steps.ts';

export interface BatchFormProps extends BatchStep {
  readonly picked: Picked;
  readonly onDone: (count: number) => void;
  readonly onCancel: () => void;
}

/** One step with many cases: all are taken or none, and where none, why. */
export function BatchForm({ step, fitting, unfit, picked, onDone, onCancel }: BatchFormProps) {
  const speech = useSpeech();
  const { words, name, format } = speech;
  const { batch, steps } = words.desk;
  const { actor } = useDesk();
  const { take, isWorking, error } = useTakeStep();
  const [draft, setDraft] = useState(() => emptyDraft(step));
  const first = fitting[0];
  const rule = first && actor ? ruleFor(step, standingOf(first), actor.role) : null;
  const needs = rule?.needs ?? [];
  const missing = missingParts(draft, needs);
  const title = name(stepName(step));
  // What is merged into is not merged itself.
  const taken = fitting.filter(({ id }) => step !== 'merged' || id !== draft.mergedInto.trim());
  const canTake = rule !== null && unfit.length === 0 && missing.length === 0 && taken.length > 0 && !isWorking;
  const submit = async () => {
    if (!canTake) return;
    const parts = partsOf(draft, rule);
    const isTaken = await take(taken.map(({ id, sequence }) => ({ case: id, sequence, step, ...parts })));
    if (isTaken) onDone(taken.length);
  };
  return (
    <form
      className="step-form batch__form"
      aria-label={batch.all(title, format.count(taken.length))}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 className="step-form__title">{batch.all(title, format.count(taken.length))}</h3>
      {unfit.length > 0 && (
        <p className="step-form__changed" role="alert">
          {batch.unfit(format.count(unfit.length))}{' '}
          <button type="button" className="text-button" onClick={() => picked.set(fitting.map(({ id }) => id))}>
            {batch.dropUnfit}
          </button>
        </p>
      )}
      {error && (
        <div className="field-problem" role="alert">
          <p>{batch.problems}</p>
          <ul>
            {sentencesOf(error, speech).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {[...needs, ...(needs.includes('note') ? [] : (['note'] as const))].map((part) => (
        <div key={part} className="step-form__part">
          <span className="step-form__label">
            {step === 'merged' && part === 'mergedInto' ? batch.mergeKeep : steps[part]}
          </span>
          <PartField
            part={part}
            isNeeded={needs.includes(part)}
            draft={draft}
            setDraft={setDraft}
            departments={namedDepartments(step, first?.calls ?? [], departmentOf(actor))}
            targets={step === 'merged' ? fitting : []}
          />
        </div>
      ))}
      <p className="step-form__acts">
        <button type="submit" className="button button--main" disabled={!canTake}>
          {isWorking ? steps.working : steps.take(title)}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {steps.cancel}
        </button>
        {missing.length > 0 && (
          <small>{steps.missing(missing.map((part) => name(partName(part))).join(words.units.listComma))}</small>
        )}
      </p>
    </form>
  );
}
