import type { ReactNode } from 'react';
import type { Refusal } from '../../../access/send.ts';
import { sentenceOf } from '../../../access/sentence.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, in words. */
  readonly what: string;
  /** What the button says that does it. */
  readonly button: string;
  readonly isDangerous?: boolean;
  readonly isWorking: boolean;
  readonly refusal: Refusal | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks before something that cannot simply be taken back, and says what will happen. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, what, button, isDangerous = false, isWorking, refusal, onConfirm, onClose, children } = props;
  const speech = useSpeech();
  const { acts, problem } = speech.words.people;
  return (
    <Dialog title={title} className="people-dialog" onClose={onClose}>
      <form
        className="people-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) onConfirm();
        }}
      >
        <p>{what}</p>
        {children}
        {refusal && (
          <p className="field-problem" role="alert">
            {problem(sentenceOf(refusal, speech))}
          </p>
        )}
        <p className="people-form__acts">
          <button
            type="submit"
            className={`button button--main ${isDangerous ? 'button--danger' : ''}`}
            disabled={isWorking}
          >
            {isWorking ? acts.working : button}
          </button>
          <button type="button" className="button button--line" onClick={onClose}>
            {acts.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
