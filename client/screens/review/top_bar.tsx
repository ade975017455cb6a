import { memo } from 'react';
import type { Connection } from '../../live/live_feed.ts';
import { ConnectionSign } from '../../parts/connection_sign.tsx';
import { CopyButton } from '../../parts/copy_button.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Pick } from '../../parts/pick.tsx';
import { PlaceBadges } from '../../parts/place_badges.tsx';
import { ScreenLinks } from '../../parts/screen_links.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Place } from '../data/use_places.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import { FIRST_VIEW, THEMES, type ThemeChoice, type ViewState, writeView } from '../view/view_state.ts';

const THEME_ICONS: Readonly<Record<ThemeChoice, IconName>> = { auto: 'auto', dark: 'moon', light: 'sun' };

export interface TopBarProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly view: ViewState;
  readonly connection: Connection;
  readonly change: ChangeView;
}

/** Which place this is, what of it is not measured, whether it is live; colours and language one click away. */
export const TopBar = memo(function TopBar({ place, places, view, connection, change }: TopBarProps) {
  const { words, name, language } = useSpeech();
  const { theme } = view;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
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
        <ScreenLinks here="review" query={sharedQuery(view, place.code)} />
        <CopyButton
          text={() => window.location.href}
          label={words.settings.copyLink}
          labelCopied={words.settings.copied}
          icon="link"
          className="review__wide-only"
        />
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

/** The part of the view that every screen takes up: the place, the question, colours and language. */
function sharedQuery(view: ViewState, place: string): string {
  const { category, minutes, profile, pace, signalSeconds, moment, theme, language } = view;
  const asked = { category, minutes, profile, pace, signalSeconds, moment, theme, language };
  return writeView({ ...FIRST_VIEW, ...asked, place }).toString();
}
