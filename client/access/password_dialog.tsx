import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useSpeech } from '../wording/use_wording.ts';
import { PasswordForm } from './password_form.tsx';

/** Changes one's own password without leaving the screen. */
export function PasswordDialog({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { password: texts, account } = useSpeech().words.access;
  const [isDone, setDone] = useState(false);
  return (
    <Dialog title={texts.title} onClose={onClose}>
      {isDone ? (
        <div className="access-form">
          <p role="status">{texts.done}</p>
          <p className="access-form__acts">
            <button type="button" className="button button--main" onClick={onClose}>
              {account.done}
            </button>
          </p>
        </div>
      ) : (
        <PasswordForm name={name} current={null} onDone={() => setDone(true)}>
          <button type="button" className="button button--line" onClick={onClose}>
            {account.cancel}
          </button>
        </PasswordForm>
      )}
    </Dialog>
  );
}
