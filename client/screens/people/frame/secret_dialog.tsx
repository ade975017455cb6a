import type { ReactNode } from 'react';
import { CopyButton } from '../../../parts/copy_button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface SecretDialogProps {
  readonly title: string;
  /** What to do with it. */
  readonly what: string;
  readonly label: string;
  readonly secret: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A password, key or link that the server keeps no copy of: shown this once. */
export function SecretDialog({ title, what, label, secret, onClose, children }: SecretDialogProps) {
  const { secret: texts, acts } = useSpeech().words.people;
  return (
    <Dialog title={title} className="people-dialog" onClose={onClose}>
      <div className="people-form">
        <p>{what}</p>
        <div className="secret">
          <output className="secret__text" aria-label={label} title={texts.selectHint}>
            {secret}
          </output>
          <CopyButton text={secret} label={acts.copy} labelCopied={acts.copied} />
        </div>
        {children}
        <p className="secret__once">
          <Icon name="warning" />
          {texts.once}
        </p>
        <p className="people-form__acts">
          <button type="button" className="button button--main" onClick={onClose}>
            {texts.done}
          </button>
        </p>
      </div>
    </Dialog>
  );
}
