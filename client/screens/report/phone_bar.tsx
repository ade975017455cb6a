import { AccountMenu } from '../../access/account_menu.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Pick } from '../../parts/pick.tsx';
import { ScreenLinks } from '../../parts/screen_links.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Place } from '../data/use_places.ts';
import { THEMES, type ThemeChoice } from '../view/view_state.ts';
import { usePhone } from './data/phone_context.ts';

const THEME_ICONS: Readonly<Record<ThemeChoice, IconName>> = { auto: 'auto', dark: 'moon', light: 'sun' };

/** Which place the report goes to; colours and language. */
export function PhoneBar({ places }: { readonly places: readonly Place[] }) {
  const { words, name, language } = useSpeech();
  const { place, view, change } = usePhone();
  const query = new URLSearchParams({ place: place.code, ...(language === 'en' && { lang: 'en' }) });
  const next = THEMES[(THEMES.indexOf(view.theme) + 1) % THEMES.length]!;
  const themeHint = words.settings.themeHint(words.settings.theme[view.theme]);
  return (
    <header className="phone__bar">
      <Mark />
      <h1 className="phone__place">
        {places.length > 1 ? (
          <Pick
            label={words.place.choose}
            value={place.code}
            onChange={(code) => change({ place: code, page: 'form', report: null, camera: null })}
            options={places.map((other) => ({ value: other.code, text: name(other.name) }))}
          />
        ) : (
          name(place.name)
        )}
        {place.demonstration && (
          <span className="badge" title={words.badges.demonstrationHint}>
            {words.badges.demonstration}
          </span>
        )}
      </h1>
      <button
        type="button"
        className="button button--bare"
        aria-label={themeHint}
        title={themeHint}
        onClick={() => change({ theme: next }, 'replace')}
      >
        <Icon name={THEME_ICONS[view.theme]} />
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
      <AccountMenu>
        <ScreenLinks here="report" query={query.toString()} />
      </AccountMenu>
    </header>
  );
}
