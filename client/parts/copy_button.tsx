import { useState } from 'react';
import { Icon, type IconName } from './icon.tsx';

const COPIED_MS = 2000;

export interface CopyButtonProps {
  /** The text, or what gives it when the button is pressed. */
  readonly text: string | (() => string);
  readonly label: string;
  readonly labelCopied: string;
  readonly icon?: IconName;
  readonly className?: string;
}

/** Puts a text on the clipboard and says so for a moment. */
export function CopyButton({ text, label, labelCopied, icon = 'copy', className = '' }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  // Browsers give the clipboard to pages of a trusted origin only; elsewhere the text can be selected.
  if (!navigator.clipboard) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  const now = isCopied ? labelCopied : label;
  return (
    <button
      type="button"
      className={`button button--bare ${className}`}
      aria-label={now}
      title={now}
      onClick={() => void copy()}
    >
      <Icon name={isCopied ? 'check' : icon} />
    </button>
  );
}
