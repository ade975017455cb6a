import { type ReactNode, useEffect, useRef } from 'react';
import { sentenceOf } from '../../../access/sentence.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Act } from '../../common/use_act.ts';

export interface SaveLineProps {
  readonly saving: Pick<Act<unknown, never>, 'isWorking' | 'refusal'>;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** The end of a form: save or give up, and why it was not saved. A form that opens out of sight is brought into it. */
export function SaveLine({ saving, onCancel, children }: SaveLineProps) {
  const speech = useSpeech();
  const { settings, steps, labelled } = speech.words.desk;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.closest('form')?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <>
      {saving.refusal && (
        <p className="field-problem" role="alert">
          {labelled(settings.failed, sentenceOf(saving.refusal, speech))}
        </p>
      )}
      <p ref={line} className="step-form__acts">
        <button type="submit" className="button button--main" disabled={saving.isWorking}>
          {saving.isWorking ? steps.working : settings.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {settings.cancel}
        </button>
        {children}
      </p>
    </>
  );
}
