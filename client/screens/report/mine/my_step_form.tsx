import { useEffect, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { MAX_NOTE } from '../../../../geodata/cases/step_parts.ts';
import { TakeMyStepDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { hasCode, sentencesOf } from '../../common/sentence_of.ts';
import { usePhone } from '../data/phone_context.ts';
import type { MyCase } from '../data/use_my_case.ts';
import type { MyStep } from './my_steps.tsx';
import { Stars } from './stars.tsx';

const NEEDS_WORDS: readonly MyStep[] = ['reopened', 'noted'];

export interface MyStepFormProps {
  readonly item: MyCase;
  readonly step: MyStep;
  readonly title: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A step that whoever reported takes with their case, as a resident. */
export function MyStepForm({ item, step, title, onDone, onCancel }: MyStepFormProps) {
  const speech = useSpeech();
  const { mine: texts } = speech.words.report;
  const { fresh } = useLine();
  const { place } = usePhone();
  const form = useRef<HTMLFormElement>(null);
  const [note, setNote] = useState('');
  const [rating, setRating] = useState<number | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const labels = {
    rated: texts.rateWords,
    closed: texts.closeWords,
    reopened: texts.reopenWords,
    noted: texts.addedWords,
  };
  const isMissing = (step === 'rated' && rating === null) || (NEEDS_WORDS.includes(step) && note.trim() === '');
  const take = async () => {
    if (isMissing || isWorking) return;
    setWorking(true);
    const { data, error: refused } = await fresh
      .mutation(TakeMyStepDocument, {
        place: place.code,
        step: {
          case: item.id,
          sequence: item.sequence,
          step,
          actor: { role: 'resident' },
          note: note.trim() || null,
          rating: step === 'rated' ? rating : null,
        },
      })
      .toPromise();
    setWorking(false);
    setError(refused ?? null);
    if (data) onDone();
  };
  return (
    <form
      ref={form}
      className="my-step"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      {step === 'rated' && <Stars rating={rating} onRating={setRating} />}
      <label className="text-field">
        <span>{labels[step]}</span>
        <textarea
          className="field"
          rows={3}
          maxLength={MAX_NOTE}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      {error && (
        <p className="field-problem" role="alert">
          {hasCode(error, 'CASE_CHANGED') ? texts.changed : sentencesOf(error, speech).join(' ')}
        </p>
      )}
      <p className="report__acts">
        <button type="submit" className="button button--main" disabled={isMissing || isWorking}>
          {isWorking ? texts.working : texts.confirm}
        </button>
        <button type="button" className="button button--line" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}
