import { useLayoutEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { LOCALE } from '../wording/language.ts';
import { SpeechContext, speechOf } from '../wording/use_wording.ts';

const SCREENS = ['review', 'plan', 'cases', 'wall'] as const;

/** Gives whatever screen stands inside the language that the address asks for. */
export function ScreenFrame() {
  const { search, pathname } = useLocation();
  const speech = speechOf(new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh');
  useLayoutEffect(() => {
    document.documentElement.lang = LOCALE[speech.language];
    const { screens, productLong } = speech.words;
    const named = SCREENS.find((name) => pathname.startsWith(`/${name}`)) ?? 'review';
    const screen = pathname === '/m' ? 'report' : named;
    document.title = `${screens[screen]} · ${productLong}`;
  }, [speech, pathname]);
  return (
    <SpeechContext value={speech}>
      <Outlet />
    </SpeechContext>
  );
}
