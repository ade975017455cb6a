import { type ReactNode, useState } from 'react';
import type { CombinedError } from 'urql';
import type { Refusal } from '../../../access/send.ts';
import { refusalOf, sentenceOf } from '../../../access/sentence.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface StepDialogProps {
  readonly title: string;
  /** What will happen. */
  readonly what: string;
  readonly button: string;
  readonly isDangerous?: boolean;
  /** True where a reason must be given; else it may be. */
  readonly needsReason: boolean;
  /** What stands in the way already; null: nothing. */
  readonly problem: string | null;
  /** Takes the step. @returns why it was refused; null where it was done */
  readonly onStep: (note: string | null) => Promise<CombinedError | null>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

const LONGEST_NOTE = 2000;

/** A step of a draft's life: what it means, why, and the sentence where it is refused. */
export function StepDialog(props: StepDialogProps) {
  const { title, what, button, isDangerous = false, needsReason, problem, onStep, onClose, children } = props;
  const speech = useSpeech();
  const { life, draft } = speech.words.redraw;
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isMissing = needsReason && note.trim() === '';
  const take = async () => {
    setAsked(true);
    if (isMissing || problem !== null || isWorking) return;
    setWorking(true);
    const error = await onStep(note.trim() || null);
    setWorking(false);
    if (error) setRefusal(refusalOf(error));
    else onClose();
  };
  return (
    <Dialog title={title} className="redraw-dialog" onClose={onClose}>
      <form
        className="redraw-form"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <p>{what}</p>
        {children}
        <label className="text-field">
          <span>{needsReason ? life.reason : life.noteOptional}</span>
          <textarea
            className="field"
            value={note}
            maxLength={LONGEST_NOTE}
            aria-invalid={isAsked && isMissing}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
        {isAsked && isMissing && (
          <p className="field-problem" role="alert">
            {life.reasonNeeded}
          </p>
        )}
        {problem !== null && <p className="field-problem">{problem}</p>}
        {refusal && (
          <p className="field-problem" role="alert">
            {life.problem(sentenceOf(refusal, speech))}
          </p>
        )}
        <p className="redraw-form__acts">
          <button
            type="submit"
            className={`button button--main ${isDangerous ? 'button--danger' : ''}`}
            disabled={isWorking || problem !== null}
          >
            {isWorking ? life.working : button}
          </button>
          <button type="button" className="button button--line" onClick={onClose}>
            {draft.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
