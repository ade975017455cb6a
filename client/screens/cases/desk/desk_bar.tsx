import { useMyself } from '../../../access/use_session.ts';
import { Icon, type IconName } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Actor } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';
import { ActorChoice } from './actor_choice.tsx';
import { useDeskPages } from './desk_pages.ts';

export interface DeskBarProps {
  readonly onActor: (actor: Actor) => void;
  readonly onReport: () => void;
  readonly onImport: () => void;
  readonly onHelp: () => void;
}

/** The pages of the desk, what begins something new, and whom one acts as. */
export function DeskBar({ onActor, onReport, onImport, onHelp }: DeskBarProps) {
  const { pages, bar } = useSpeech().words.desk;
  const { place, view, change } = useDesk();
  const { may } = useMyself();
  const pagesHere = useDeskPages(place.code);
  const tool = (icon: IconName, text: string, act: () => void, keys?: string) => (
    <button
      type="button"
      className="button desk-bar__tool"
      title={text}
      aria-label={text}
      aria-keyshortcuts={keys}
      onClick={act}
    >
      <Icon name={icon} />
      <span>{text}</span>
    </button>
  );
  return (
    <div className="desk-bar">
      <nav className="desk-bar__pages" aria-label={pages.label}>
        {pagesHere.map((page) => (
          <button
            key={page}
            type="button"
            className="desk-bar__page"
            aria-current={view.page === page ? 'page' : undefined}
            onClick={() => change({ page })}
          >
            {pages[page]}
          </button>
        ))}
      </nav>
      <span className="desk-bar__tools">
        {may('reportCase') && tool('plus', bar.report, onReport, 'n')}
        {may('saveCaseKind') && tool('import', bar.import, onImport)}
        {tool('print', bar.print, () => window.print())}
        {tool('help', bar.help, onHelp, '?')}
        <ActorChoice onActor={onActor} />
      </span>
    </div>
  );
}
