import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

const MARGIN = 8;
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

interface FloatingCardProps {
  readonly id: string;
  readonly at: HTMLElement;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onAway: () => void;
  readonly children: ReactNode;
}

/** Below what it explains, above where there is no room below, and always within the window. */
function FloatingCard({ id, at, onEnter, onLeave, onAway, children }: FloatingCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!card.current) return;
    const anchor = at.getBoundingClientRect();
    const { width, height } = card.current.getBoundingClientRect();
    const below = anchor.bottom + MARGIN;
    const top = below + height + MARGIN <= window.innerHeight ? below : Math.max(MARGIN, anchor.top - MARGIN - height);
    const left = Math.max(MARGIN, Math.min(anchor.left, window.innerWidth - width - MARGIN));
    card.current.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  });
  useEffect(() => {
    const away = (event: Event) => {
      const { target } = event;
      if (target instanceof Node && (card.current?.contains(target) || at.contains(target))) return;
      onAway();
    };
    document.addEventListener('pointerdown', away, true);
    document.addEventListener('scroll', away, true);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      document.removeEventListener('scroll', away, true);
    };
  }, [at, onAway]);
  return createPortal(
    <div ref={card} id={id} role="note" className="floating-card" onPointerEnter={onEnter} onPointerLeave={onLeave}>
      {children}
    </div>,
    document.body,
  );
}
