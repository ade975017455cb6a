import { memo } from 'react';
import { AccountMenu } from '../../access/account_menu.tsx';
import type { ScreenName } from '../../access/me.ts';
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
import { type SharedView, writeSharedView } from '../view/shared_view.ts';
import type { ChangeView } from '../view/use_address_view.ts';
import { THEMES, type ThemeChoice } from '../view/view_state.ts';

const THEME_ICONS: Readonly<Record<ThemeChoice, IconName>> = { auto: 'auto', dark: 'moon', light: 'sun' };

export interface ScreenBarProps {
  readonly here: ScreenName;
  readonly place: Place;
  readonly places: readonly Place[];
  readonly view: SharedView;
  /** Null on a screen that shows nothing live. */
  readonly connection: Connection | null;
  readonly change: ChangeView<SharedView>;
  /** To another place, by its code: what of the view was about this one is left behind. */
  readonly onPlace: (code: string) => void;
  /** What the button says that copies the address; null where the address does not hold all that is shown. */
  readonly copyLabel: string | null;
}

/** Which place this is, what of it is not measured, whether it is live; the other screens, colours and language. */
export const ScreenBar = memo(function ScreenBar(props: ScreenBarProps) {
  const { here, place, places, view, connection, change, onPlace, copyLabel } = props;
  const { words, name, language } = useSpeech();
  const { theme } = view;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  const query = writeSharedView({ ...view, place: place.code, camera: null });
  return (
    <header className="screen-bar">
      <Mark />
      <h1 className="screen-bar__place">
        {places.length > 1 ? (
          <Pick
            label={words.place.choose}
            value={place.code}
            onChange={onPlace}
            options={places.map((other) => ({ value: other.code, text: name(other.name) }))}
          />
        ) : (
          name(place.name)
        )}
      </h1>
      <PlaceBadges place={place} />
      <span className="screen-bar__end">
        {connection && <ConnectionSign connection={connection} />}
        <ScreenLinks here={here} query={query.toString()} />
        {copyLabel !== null && (
          <CopyButton
            text={() => window.location.href}
            label={copyLabel}
            labelCopied={words.settings.copied}
            icon="link"
            className="screen-bar__wide-only"
          />
        )}
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
        <AccountMenu />
      </span>
    </header>
  );
});
