import { memo, useState } from 'react';
import { Link } from 'react-router';
import type { Connection } from '../../live/live_feed.ts';
import { ConnectionSign } from '../../parts/connection_sign.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Pick } from '../../parts/pick.tsx';
import { PlaceBadges } from '../../parts/place_badges.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Place } from '../data/use_places.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import { THEMES, type ThemeChoice } from '../view/view_state.ts';

const THEME_ICONS: Readonly<Record<ThemeChoice, IconName>> = { auto: 'auto', dark: 'moon', light: 'sun' };
const COPIED_MS = 2000;

export interface TopBarProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly theme: ThemeChoice;
  readonly connection: Connection;
  readonly change: ChangeView;
}

/** Which place this is, what of it is not measured, whether it is live; colours and language one click away. */
export const TopBar = memo(function TopBar({ place, places, theme, connection, change }: TopBarProps) {
  const { words, name, language } = useSpeech();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  const wall = new URLSearchParams({ place: place.code, ...(language === 'en' ? { lang: 'en' } : {}) });
  return (
    <header className="review__bar">
      <Mark />
      <h1 className="review__place">
        {places.length > 1 ? (
          <Pick
            label={words.place.choose}
            value={place.code}
            onChange={(code) => change({ place: code, camera: null, chosen: null })}
            options={places.map((other) => ({ value: other.code, text: name(other.name) }))}
          />
        ) : (
          name(place.name)
        )}
      </h1>
      <PlaceBadges place={place} />
      <span className="review__bar-end">
        <ConnectionSign connection={connection} />
        <CopyLink />
        <Link
          className="button button--bare review__wide-only"
          to={{ pathname: '/wall', search: `?${wall}` }}
          aria-label={words.settings.openWall}
          title={words.settings.openWall}
        >
          <Icon name="wall" />
        </Link>
        <button
          type="button"
          className="button button--bare"
          aria-label={words.settings.themeHint(words.settings.theme[theme])}
          title={words.settings.themeHint(words.settings.theme[theme])}
          onClick={() => change({ theme: next }, 'replace')}
        >
          <Icon name={THEME_ICONS[theme]} />
        </button>
        <button
          type="button"
          className="button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          title={words.settings.languageHint}
          onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' }, 'replace')}
        >
          {words.settings.language}
        </button>
      </span>
    </header>
  );
});

function CopyLink() {
  const { words } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  // Browsers give the clipboard to pages of a trusted origin only; elsewhere the address bar has the link.
  if (!navigator.clipboard) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  const text = isCopied ? words.settings.copied : words.settings.copyLink;
  return (
    <button
      type="button"
      className="button button--bare review__wide-only"
      aria-label={text}
      title={text}
      onClick={() => void copy()}
    >
      <Icon name={isCopied ? 'check' : 'link'} />
    </button>
  );
}
