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
import { FIRST_VIEW, THEMES, type ThemeChoice, writeView } from '../view/view_state.ts';
import { type PlanView, sharedOf } from './view/plan_view.ts';
import type { ChangePlanView } from './view/use_plan_view.ts';

const THEME_ICONS: Readonly<Record<ThemeChoice, IconName>> = { auto: 'auto', dark: 'moon', light: 'sun' };

export interface PlanBarProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly view: PlanView;
  readonly connection: Connection;
  readonly change: ChangePlanView;
  /** False where the draft is too long for an address: then it must be saved before it is shared. */
  readonly isShareable: boolean;
}

/** Which place this is, what of it is not measured, whether it is live; the other screens, colours and language. */
export const PlanBar = memo(function PlanBar(props: PlanBarProps) {
  const { place, places, view, connection, change, isShareable } = props;
  const { words, name, language } = useSpeech();
  const { theme } = view;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  const query = writeView({ ...FIRST_VIEW, ...sharedOf(view), place: place.code, camera: null });
  return (
    <header className="plan__bar">
      <Mark />
      <h1 className="plan__place">
        {places.length > 1 ? (
          <Pick
            label={words.place.choose}
            value={place.code}
            onChange={(code) =>
              change({ place: code, camera: null, chosen: null, scenario: null, edits: null, compared: [] })
            }
            options={places.map((other) => ({ value: other.code, text: name(other.name) }))}
          />
        ) : (
          name(place.name)
        )}
      </h1>
      <PlaceBadges place={place} />
      <span className="plan__bar-end">
        <ConnectionSign connection={connection} />
        <ScreenLinks here="plan" query={query.toString()} />
        {isShareable && (
          <CopyButton
            text={() => window.location.href}
            label={words.plan.scenario.share}
            labelCopied={words.settings.copied}
            icon="link"
            className="plan__wide-only"
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
      </span>
    </header>
  );
});
