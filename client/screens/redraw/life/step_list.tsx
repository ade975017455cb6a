import type { RedrawStepFieldsFragment } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { noteOfStep } from './note_of_step.ts';

/** Every step of a draft's life, the newest first. */
export function StepList({ steps }: { readonly steps: readonly RedrawStepFieldsFragment[] }) {
  const { words, format, language } = useSpeech();
  const { life: texts } = words.redraw;
  return (
    <section aria-label={texts.steps}>
      <h3>{texts.steps}</h3>
      <ol className="step-list">
        {steps.toReversed().map((one) => {
          const { number, step, by, happenedAt, edits, effectiveAt } = one;
          const note = noteOfStep(one, language);
          return (
            <li key={number} data-step={step}>
              <strong>{texts.step[step]}</strong>
              <span>{texts.stepBy(by ?? texts.program, format.moment(happenedAt))}</span>
              {edits !== null && <span>{texts.afterEdits(format.count(edits))}</span>}
              {effectiveAt !== null && <span>{texts.effectiveAt(format.moment(effectiveAt))}</span>}
              {note !== null && <p>{note}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
