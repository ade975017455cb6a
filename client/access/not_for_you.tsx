import { useLocation } from 'react-router';
import { Notice } from '../parts/notice.tsx';
import { ScreenLinks } from '../parts/screen_links.tsx';
import { useSpeech } from '../wording/use_wording.ts';
import type { ScreenName } from './me.ts';
import { useSession } from './use_session.ts';
import './access.css';

/** The screen is there, but not for this role: it says so, and where one can go. */
export function NotForYou({ screen }: { readonly screen: ScreenName | null }) {
  const { words } = useSpeech();
  const { search } = useLocation();
  if (screen === null) return <Nowhere />;
  return (
    <Notice title={words.access.notForYou.title(words.screens[screen])}>
      <p>{words.access.notForYou.how}</p>
      <ScreenLinks here={null} query={search.replace(/^\?/, '')} />
      <SignOut />
    </Notice>
  );
}

/** Signed in, but without any grant that holds. */
export function Nowhere() {
  const { notForYou } = useSpeech().words.access;
  const [, session] = useSession();
  return (
    <Notice title={notForYou.nowhere}>
      <p>{notForYou.nowhereHow}</p>
      <button type="button" className="button button--main" onClick={() => void session.read()}>
        {notForYou.lookAgain}
      </button>
      <SignOut />
    </Notice>
  );
}

function SignOut() {
  const { account } = useSpeech().words.access;
  const [, session] = useSession();
  return (
    <button type="button" className="button button--line" onClick={() => void session.signOut()}>
      {account.signOut}
    </button>
  );
}
