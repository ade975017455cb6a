import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

const MARGIN = 8;

export interface FloatingCardProps {
  readonly id: string;
  readonly at: HTMLElement;
  /** Of a card in which something is set; a note has none. */
  readonly dialogLabel?: string;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  readonly onAway: () => void;
  readonly children: ReactNode;
}

/** Below what it explains, above where there is no room below, and always within the window. */
export function FloatingCard(props: FloatingCardProps) {
  const { id, at, dialogLabel, onEnter, onLeave, onAway, children } = props;
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
    <div
      ref={card}
      id={id}
      {...(dialogLabel === undefined ? { role: 'note' } : { role: 'dialog', 'aria-label': dialogLabel })}
      className="floating-card"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {children}
    </div>,
    document.body,
  );
}
