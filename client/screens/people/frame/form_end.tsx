import { useEffect, useRef } from 'react';
import type { Refusal } from '../../../access/send.ts';
import { sentenceOf } from '../../../access/sentence.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface FormEndProps {
  /** What the button says that sends the form. */
  readonly act: string;
  readonly isWorking: boolean;
  /** Why it was refused, where no field says so. */
  readonly refusal: Refusal | null;
  readonly onCancel: () => void;
}

/** The end of a form: send or give up, and why it was not taken. A form that opens out of sight is brought into it. */
export function FormEnd({ act, isWorking, refusal, onCancel }: FormEndProps) {
  const speech = useSpeech();
  const { acts, problem } = speech.words.people;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const form = line.current?.closest('form');
    form?.scrollIntoView({ block: 'nearest' });
    form?.querySelector<HTMLElement>('input:not(:disabled)')?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      {refusal && (
        <p className="field-problem" role="alert">
          {problem(sentenceOf(refusal, speech))}
        </p>
      )}
      <p ref={line} className="people-form__acts">
        <button type="submit" className="button button--main" disabled={isWorking}>
          {isWorking ? acts.working : act}
        </button>
        <button type="button" className="button button--line" onClick={onCancel}>
          {acts.cancel}
        </button>
      </p>
    </>
  );
}
