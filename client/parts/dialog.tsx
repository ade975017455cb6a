import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '../wording/use_wording.ts';
import { Icon } from './icon.tsx';

export interface DialogProps {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that must be finished or given up before going on; Escape gives it up. */
export function Dialog({ title, className = '', onClose, children }: DialogProps) {
  const { words } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog__head">
        <h2>{title}</h2>
        <button
          type="button"
          className="button button--bare"
          aria-label={words.card.close}
          title={words.card.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
