import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useDesk } from '../data/desk_context.ts';

/** What goes on paper in place of the screen, under the name of the place and the moment. */
export function Paper({ children }: { readonly children: ReactNode }) {
  const { words, name, format } = useSpeech();
  const { place } = useDesk();
  return createPortal(
    <div className="paper">
      <header className="paper__head">
        <strong>
          {words.productLong} · {name(place.name)}
        </strong>
        <span>{words.desk.print.printed(format.moment(Date.now()))}</span>
      </header>
      {place.demonstration && <p className="paper__demonstration">{words.badges.demonstrationHint}</p>}
      {children}
    </div>,
    document.body,
  );
}
