import { type ReactNode, useEffect } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface PlanCardProps {
  readonly kind: string;
  readonly title: string;
  readonly sign?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame around what was chosen on the map, with a way out by key too. */
export function PlanCard({ kind, title, sign, onClose, children }: PlanCardProps) {
  const { words } = useSpeech();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <article className="plan-card scrolls" aria-label={title}>
      <header className="plan-card__head">
        {sign}
        <div className="plan-card__names">
          <p>{kind}</p>
          <h2>{title}</h2>
        </div>
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
    </article>
  );
}
