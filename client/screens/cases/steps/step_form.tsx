import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { StepPart } from '../../../../geodata/cases/case_steps.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { hasCode, sentencesOf } from '../../common/sentence_of.ts';
import { partName, stepName } from '../../common/step_words.ts';
import { standingOf, type WholeCase } from '../../data/case_row.ts';
import { departmentOf } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';
import { namedDepartments } from './named_departments.ts';
import { missingParts, partsOf, ruleFor, type StepDraft } from './step_draft.ts';
import { PartField } from './step_fields.tsx';
import { useTakeStep } from './use_take_step.ts';

export interface StepFormProps {
  readonly item: WholeCase;
  readonly draft: StepDraft;
  readonly setDraft: Dispatch<SetStateAction<StepDraft>>;
  /** Whether the table still allows the step as the case stands now. */
  readonly isAllowed: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** The case is not what was seen: it must be read anew. */
  readonly onChanged: () => void;
}

/** What a step needs, as the table says, and may carry beside. What was put down stays when the case changes meanwhile. */
export function StepForm({ item, draft, setDraft, isAllowed, onDone, onCancel, onChanged }: StepFormProps) {
  const speech = useSpeech();
  const { words, name } = speech;
  const { steps } = words.desk;
  const { actor } = useDesk();
  const { take, isWorking, error, forget } = useTakeStep();
  const form = useRef<HTMLFormElement>(null);
  const [added, setAdded] = useState<readonly StepPart[]>([]);
  const { step } = draft;
  const rule = actor && ruleFor(step, standingOf(item), actor.role);
  const needs = (rule?.needs ?? []).filter(
    (part) => part !== 'departments' || !answersOwnCall(step, departmentOf(actor)),
  );
  const may = (rule?.may ?? []).filter((part) => !needs.includes(part));
  const shown = [...needs, ...may.filter((part) => part === 'note' || added.includes(part))];
  const missing = missingParts(draft, needs);
  const title = name(stepName(step));
  const isChanged = error !== null && hasCode(error, 'CASE_CHANGED');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins with its first field.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input:checked, input, button')?.focus();
  }, [step]);

  const submit = async () => {
    if (!rule || missing.length > 0 || isWorking) return;
    const isTaken = await take([{ case: item.id, sequence: item.sequence, step, ...partsOf(draft, rule) }]);
    if (isTaken) onDone();
    else onChanged();
  };
  return (
    <form
      ref={form}
      className="step-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <h3 className="step-form__title">{title}</h3>
      {!isAllowed && !isWorking && (
        <p className="step-form__changed" role="alert">
          {steps.noLonger(title)}
        </p>
      )}
      {isAllowed && isChanged && (
        <p className="step-form__changed" role="alert">
          {changedText()}
        </p>
      )}
      {error && !isChanged && (
        <p className="field-problem" role="alert">
          {sentencesOf(error, speech).join(' ')}
        </p>
      )}
      {shown.map((part) => (
        <div key={part} className="step-form__part">
          <span className="step-form__label">
            {part === 'unit' ? steps.unit : steps[part]}
            {part === 'departments' && step === 'whistled' && <small>{steps.departmentsHint}</small>}
          </span>
          <PartField
            part={part}
            isNeeded={needs.includes(part)}
            draft={draft}
            setDraft={setDraft}
            departments={namedDepartments(step, item.calls, departmentOf(actor))}
            targets={item.duplicates.filter(({ keptApart }) => !keptApart).map((duplicate) => duplicate.case)}
          />
        </div>
      ))}
      <p className="step-form__adds">
        {may
          .filter((part) => !shown.includes(part))
          .map((part) => (
            <button
              key={part}
              type="button"
              className="text-button"
              onClick={() => setAdded((before) => [...before, part])}
            >
              {steps.add(part === 'kind' ? steps.kind : name(partName(part)))}
            </button>
          ))}
      </p>
      <p className="step-form__acts">
        <button
          type="submit"
          className="button button--main"
          disabled={!isAllowed || isWorking || missing.length > 0}
          title={missing.length > 0 ? missingText() : undefined}
        >
          {isWorking ? steps.working : steps.take(title)}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {steps.cancel}
        </button>
        {missing.length > 0 && <small>{missingText()}</small>}
      </p>
    </form>
  );

  function missingText(): string {
    return steps.missing(missing.map((part) => name(partName(part))).join(words.units.listComma));
  }

  function changedText(): string {
    const last = item.events.at(-1);
    return last ? steps.changedBy(last.actor, name(stepName(last.step))) : steps.changed;
  }
}

/** A department that answers its own call need not name itself. */
function answersOwnCall(step: StepDraft['step'], department: string | null): boolean {
  return department !== null && (step === 'reported_in' || step === 'call_handled');
}
