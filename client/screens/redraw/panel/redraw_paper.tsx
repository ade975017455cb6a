import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { RedrawWork } from '../redraw_work.ts';

export interface RedrawPaperProps {
  readonly work: Pick<RedrawWork, 'name' | 'basedAt'>;
  readonly title: string;
  readonly children: ReactNode;
}

/** What goes on paper in place of the screen: title, draft, date, and what must stand on every sheet with boundaries. */
export function RedrawPaper({ work, title, children }: RedrawPaperProps) {
  const { words, format } = useSpeech();
  const { compare } = words.redrawPanel;
  return createPortal(
    <div className="redraw-paper">
      <header className="redraw-paper__head">
        <strong>{words.productLong}</strong>
        <span>{compare.printed(format.moment(Date.now()))}</span>
      </header>
      <h1>
        {title} · {work.name}
      </h1>
      <p>{compare.basis(format.moment(work.basedAt))}</p>
      {children}
      <footer className="redraw-paper__foot">{compare.notForNavigation}</footer>
    </div>,
    document.body,
  );
}
