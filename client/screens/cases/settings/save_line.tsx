import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Save } from './use_save.ts';

export interface SaveLineProps {
  readonly saving: Pick<Save<unknown>, 'isSaving' | 'problem'>;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** The end of a form: save or give up, and why it was not saved. A form that opens out of sight is brought into it. */
export function SaveLine({ saving, onCancel, children }: SaveLineProps) {
  const { settings, steps, labelled } = useSpeech().words.desk;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.closest('form')?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <>
      {saving.problem !== null && (
        <p className="field-problem" role="alert">
          {labelled(settings.failed, saving.problem)}
        </p>
      )}
      <p ref={line} className="step-form__acts">
        <button type="submit" className="button button--main" disabled={saving.isSaving}>
          {saving.isSaving ? steps.working : settings.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {settings.cancel}
        </button>
        {children}
      </p>
    </>
  );
}
