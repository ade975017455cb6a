import { type ReactNode, useEffect } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

export interface CardFrameProps {
  /** What kind of thing it is, over its name. */
  readonly kind: string;
  readonly sign?: ReactNode;
  readonly title: string;
  readonly action?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame around what was chosen: its kind and name, a way to it and a way out, by key too. */
export function CardFrame({ kind, sign, title, action, onClose, children }: CardFrameProps) {
  const { words } = useSpeech();
  // What was chosen on the map or in a list leaves the focus there, so Escape is heard wherever it is pressed.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <article className="card scrolls" aria-label={title}>
      <header className="card__head">
        {sign}
        <div className="card__names">
          <p className="card__kind">{kind}</p>
          <h2 className="card__title">{title}</h2>
        </div>
        {action}
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
