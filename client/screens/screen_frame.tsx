import { useLayoutEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { screenAt } from '../access/screen_paths.ts';
import { SIGN_IN_PATH } from '../access/way_back.ts';
import { LOCALE } from '../wording/language.ts';
import { SpeechContext, speechOf } from '../wording/use_wording.ts';

/** Gives whatever screen stands inside the language that the address asks for. */
export function ScreenFrame() {
  const { search, pathname } = useLocation();
  const speech = speechOf(new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh');
  useLayoutEffect(() => {
    document.documentElement.lang = LOCALE[speech.language];
    const { screens, productLong } = speech.words;
    const screen = pathname === SIGN_IN_PATH ? 'signIn' : screenAt(pathname);
    document.title = screen === null ? productLong : `${screens[screen]} · ${productLong}`;
  }, [speech, pathname]);
  return (
    <SpeechContext value={speech}>
      <Outlet />
    </SpeechContext>
  );
}
