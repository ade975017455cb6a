import { Link } from 'react-router';
import { useSpeech } from '../wording/use_wording.ts';
import { Icon } from './icon.tsx';

const SCREENS = [
  { screen: 'review', icon: 'target' },
  { screen: 'plan', icon: 'plan' },
  { screen: 'cases', icon: 'list' },
  { screen: 'report', icon: 'photo' },
  { screen: 'wall', icon: 'wall' },
] as const;
/** Of the screens that are not found under their name: an address to be read out over the phone. */
const SHORT_PATHS: Readonly<Record<string, string>> = { report: 'm' };

export interface ScreenLinksProps {
  readonly here: (typeof SCREENS)[number]['screen'];
  /** What the address says of place, question and language, without its question mark. */
  readonly query: string;
}

/** The way to the other screens with the same place and question. */
export function ScreenLinks({ here, query }: ScreenLinksProps) {
  const { screens } = useSpeech().words;
  return (
    <nav className="screen-links" aria-label={screens.label}>
      {SCREENS.map(({ screen, icon }) => (
        <Link
          key={screen}
          className="button screen-links__link"
          to={{ pathname: `/${SHORT_PATHS[screen] ?? screen}`, search: query === '' ? '' : `?${query}` }}
          aria-current={screen === here ? 'page' : undefined}
          title={screens[screen]}
        >
          <Icon name={icon} />
          <span>{screens[screen]}</span>
        </Link>
      ))}
    </nav>
  );
}
