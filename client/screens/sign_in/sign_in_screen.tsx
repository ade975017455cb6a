import { useEffect, useRef } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { PasswordForm } from '../../access/password_form.tsx';
import type { Standing } from '../../access/session.ts';
import { useSession } from '../../access/use_session.ts';
import { wayBack } from '../../access/way_back.ts';
import { SignInWaysDocument } from '../../generated/operations.ts';
import { FailedNotice } from '../../parts/failed_notice.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useTheme } from '../../parts/use_theme.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { useAnswer } from '../data/use_answer.ts';
import { THEMES, type ThemeChoice } from '../view/view_state.ts';
import { DemonstrationCards } from './demonstration_cards.tsx';
import { SignInForm } from './sign_in_form.tsx';
import '../../access/access.css';
import './sign_in.css';

const THEME_ICONS: Readonly<Record<ThemeChoice, IconName>> = { auto: 'auto', dark: 'moon', light: 'sun' };
const NO_VARIABLES = {};

/** /sign-in: by name and password, by the unified login of the place, or, in the demonstration city, by one click. */
export function SignInScreen() {
  const { words } = useSpeech();
  const { search } = useLocation();
  const query = new URLSearchParams(search);
  const theme = THEMES.find((choice) => choice === query.get('theme')) ?? 'auto';
  useTheme(theme);
  const [{ standing, line }, session] = useSession();
  const ways = useAnswer({ client: line.fresh, document: SignInWaysDocument, variables: NO_VARIABLES });
  /** What was typed just now, so that whoever must change it need not type it again. */
  const typedPassword = useRef<string | null>(null);
  useEffect(() => {
    if (standing.state === 'reading') void session.read();
  }, [standing.state, session]);
  const isIn = standing.state === 'signed_in';
  if (isIn && !standing.me.mustChangePassword) {
    return <Navigate to={backInWords(query)} replace state={{ justSignedIn: true }} />;
  }
  const { signInWays } = ways.data ?? {};
  const roles = signInWays?.demonstration ?? [];
  const to = query.get('to');
  return (
    <main className={roles.length > 0 && !isIn ? 'sign-in sign-in--demonstration' : 'sign-in'}>
      <header className="sign-in__head">
        <h1>
          <Mark />
          <span className="unseen">{words.access.signIn.title}</span>
        </h1>
        <Choices theme={theme} query={query} />
      </header>
      {isIn ? (
        <section className="sign-in__panel">
          <h2>{words.access.firstPassword.title}</h2>
          <p className="access-form__lead">{words.access.firstPassword.hint}</p>
          <PasswordForm name={standing.me.account?.name ?? ''} current={typedPassword.current} onDone={() => {}}>
            <button type="button" className="button button--line" onClick={() => void session.signOut()}>
              {words.access.account.signOut}
            </button>
          </PasswordForm>
        </section>
      ) : (
        <>
          {ways.error && <FailedNotice error={ways.error} onRetry={ways.retry} />}
          {roles.length > 0 && <DemonstrationCards roles={roles} />}
          {signInWays && (
            <section className="sign-in__panel">
              <h2>{words.access.signIn.title}</h2>
              <Why standing={standing} isSentHere={to !== null} problem={query.get('problem')} />
              {signInWays.unifiedLogin !== null && (
                <a className="button button--main" href={`/session/unified?to=${encodeURIComponent(to ?? '/')}`}>
                  {words.access.signIn.unified(signInWays.unifiedLogin)}
                </a>
              )}
              {signInWays.unifiedLogin !== null && signInWays.password && (
                <p className="sign-in__or">{words.access.signIn.or}</p>
              )}
              {signInWays.password && (
                <>
                  <SignInForm
                    isFirst={roles.length === 0}
                    onPassword={(password) => {
                      typedPassword.current = password;
                    }}
                  />
                  <p className="entry-field__hint">{words.access.signIn.help}</p>
                </>
              )}
            </section>
          )}
        </>
      )}
    </main>
  );
}

interface WhyProps {
  readonly standing: Standing;
  readonly isSentHere: boolean;
  /** Code of what kept the unified login from letting somebody in. */
  readonly problem: string | null;
}

/** Why one stands here, where it is not by one's own wish. */
function Why({ standing, isSentHere, problem }: WhyProps) {
  const { signIn: texts } = useSpeech().words.access;
  if (problem !== null) {
    const said = Object.entries(texts.unifiedProblems).find(([code]) => code === problem)?.[1];
    return (
      <p className="sign-in__why" role="alert">
        {said ?? texts.unifiedProblems.UNIFIED_LOGIN_FAILED}
      </p>
    );
  }
  if (standing.state !== 'visitor') return null;
  const { since } = standing;
  if (since === 'ended') {
    return (
      <p className="sign-in__why" role="alert">
        {texts.ended}
      </p>
    );
  }
  const why = since === 'signed_out' ? texts.signedOut : isSentHere ? texts.needed : null;
  return why && <p className="sign-in__why">{why}</p>;
}

/** Colours and language, as on every screen. */
function Choices({ theme, query }: { readonly theme: ThemeChoice; readonly query: URLSearchParams }) {
  const { words, language } = useSpeech();
  const navigate = useNavigate();
  const change = (name: string, value: string, first: string) => {
    const next = new URLSearchParams(query);
    if (value === first) next.delete(name);
    else next.set(name, value);
    void navigate({ search: `?${next}` }, { replace: true });
  };
  const hint = words.settings.themeHint(words.settings.theme[theme]);
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <span className="sign-in__choices">
      <button
        type="button"
        className="button button--bare"
        aria-label={hint}
        title={hint}
        onClick={() => change('theme', nextTheme, 'auto')}
      >
        <Icon name={THEME_ICONS[theme]} />
      </button>
      <button
        type="button"
        className="button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        title={words.settings.languageHint}
        onClick={() => change('lang', language === 'zh' ? 'en' : 'zh', 'zh')}
      >
        {words.settings.language}
      </button>
    </span>
  );
}

/** The way back, in the language and colours chosen here. */
function backInWords(query: URLSearchParams): string {
  const url = new URL(wayBack(query.get('to'), window.location.origin), window.location.origin);
  for (const name of ['lang', 'theme']) {
    const value = query.get(name);
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return `${url.pathname}${url.search}${url.hash}`;
}
