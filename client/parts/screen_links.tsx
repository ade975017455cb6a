import { Link } from 'react-router';
import type { ScreenName } from '../access/me.ts';
import { SCREEN_NAMES, SCREEN_PATHS } from '../access/screen_paths.ts';
import { useMyself } from '../access/use_session.ts';
import { useSpeech } from '../wording/use_wording.ts';
import { Icon, type IconName } from './icon.tsx';

const ICONS: Readonly<Record<ScreenName, IconName>> = {
  review: 'target',
  plan: 'plan',
  redraw: 'grids',
  cases: 'list',
  report: 'photo',
  wall: 'wall',
  people: 'person',
};

export interface ScreenLinksProps {
  /** Null: none of them. */
  readonly here: ScreenName | null;
  /** What the address says of place, question and language, without its question mark. */
  readonly query: string;
}

/** The way to the other screens that are for whoever is signed in, with the same place and question. */
export function ScreenLinks({ here, query }: ScreenLinksProps) {
  const { screens } = useSpeech().words;
  const { rights } = useMyself();
  return (
    <nav className="screen-links" aria-label={screens.label}>
      {SCREEN_NAMES.filter((screen) => rights.screens.includes(screen)).map((screen) => (
        <Link
          key={screen}
          className="button screen-links__link"
          to={{ pathname: SCREEN_PATHS[screen], search: query === '' ? '' : `?${query}` }}
          aria-current={screen === here ? 'page' : undefined}
          title={screens[screen]}
        >
          <Icon name={ICONS[screen]} />
          <span>{screens[screen]}</span>
        </Link>
      ))}
    </nav>
  );
}
