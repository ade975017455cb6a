import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { FloatingCard } from './floating_card.tsx';
import { Icon } from './icon.tsx';

export interface PopoverProps {
  /** What it lets one set, for those who hear the page and over the card. */
  readonly label: string;
  readonly className?: string;
  /** What is set now: the words that open it. */
  readonly now: ReactNode;
  readonly children: ReactNode;
}

/** Words that open a card in which what they say can be changed; a press elsewhere or Escape closes it. */
export function Popover({ label, className = '', now, children }: PopoverProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    // The card stands at the end of the page; whoever goes by key must not have to look for it there.
    document.getElementById(id)?.querySelector<HTMLElement>('input:checked, input, select, button')?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      trigger.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isOpen, id]);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={`popover ${className}`}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {now}
        <Icon name="down" />
      </button>
      {isOpen && trigger.current && (
        <FloatingCard id={id} at={trigger.current} dialogLabel={label} onAway={() => setOpen(false)}>
          {children}
        </FloatingCard>
      )}
    </>
  );
}
