import { useLayoutEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { LOCALE } from '../wording/language.ts';
import { SpeechContext, speechOf } from '../wording/use_wording.ts';

/** Gives whatever screen stands inside the language that the address asks for. */
export function ScreenFrame() {
  const { search, pathname } = useLocation();
  const speech = speechOf(new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh');
  useLayoutEffect(() => {
    document.documentElement.lang = LOCALE[speech.language];
    const screen = pathname.startsWith('/wall') ? speech.words.screens.wall : speech.words.screens.review;
    document.title = `${screen} · ${speech.words.productLong}`;
  }, [speech, pathname]);
  return (
    <SpeechContext value={speech}>
      <Outlet />
    </SpeechContext>
  );
}
