import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { FloatingCard } from './floating_card.tsx';

const LINGER_MS = 120;

export interface HoverCardProps {
  /** What the button does, for those who hear the page. */
  readonly label: string;
  readonly className?: string;
  /** True in rows that a click chooses: it opens under the pointer only, and the chosen row's own card has it for keys. */
  readonly isInRow?: boolean;
  readonly card: () => ReactNode;
  readonly children: ReactNode;
}

/** Words that open a card under the pointer, on focus by key, or at a tap; Escape or leaving closes it. */
export function HoverCard({ label, className = '', isInRow = false, card, children }: HoverCardProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const later = (open: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(open), LINGER_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={`explains ${className}`}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        tabIndex={isInRow ? -1 : 0}
        onPointerEnter={(event) => event.pointerType === 'mouse' && later(true)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && later(false)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setOpen(true)}
        onBlur={() => later(false)}
        onClick={(event) => {
          clearTimeout(timer.current);
          if (isInRow) return setOpen(false);
          event.stopPropagation();
          setOpen((before) => !before);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          // It closes this card and not what lies under it too.
          event.preventDefault();
          setOpen(false);
        }}
      >
        {children}
      </button>
      {isOpen && trigger.current && (
        <FloatingCard
          id={id}
          at={trigger.current}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={() => later(false)}
          onAway={() => setOpen(false)}
        >
          {card()}
        </FloatingCard>
      )}
    </>
  );
}
