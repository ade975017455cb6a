import { type ReactNode, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Notice } from '../parts/notice.tsx';
import { useTheme } from '../parts/use_theme.ts';
import { type Language, LOCALE } from '../wording/language.ts';
import { type Speech, speechOf } from '../wording/use_wording.ts';
import type { Refusal } from './send.ts';
import { sentenceOf } from './sentence.ts';
import { useSession } from './use_session.ts';

/** Nobody stands at a wall: where its places are taken or the server is away, it tries again by itself. */
const TRY_AGAIN_MS = 15_000;
const IS_FINAL = /^(WALL_KEY_REFUSED|BAD_REQUEST|CROSS_SITE)$/;

/** The key in the link that a wall's screen is opened with once; null in any other address. */
export function wallKeyIn({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string | null {
  return pathname === '/wall' ? (/^#key=([\w-]+)$/.exec(hash)?.[1] ?? null) : null;
}

/** Opens the wall with the key of its link, and takes the key out of the address. */
export function WallEntry({ wallKey }: { readonly wallKey: string }) {
  useTheme('dark');
  const { search } = useLocation();
  const navigate = useNavigate();
  const [, session] = useSession();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each attempt, whatever else the address says.
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void session.enterWall(wallKey).then((refused) => {
      if (!isWanted) return;
      if (!refused) return void navigate({ pathname: '/wall', search, hash: '' }, { replace: true });
      setRefusal(refused);
      if (!IS_FINAL.test(refused.code)) timer = setTimeout(() => setAttempt((count) => count + 1), TRY_AGAIN_MS);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [session, wallKey, attempt]);
  return (
    <main className="notice--page" aria-busy={refusal === null}>
      {refusal && <WallNotice say={(speech) => <Notice title={sentenceOf(refusal, speech)} />} />}
    </main>
  );
}

/** What stands where a wall was, until somebody opens it with a new link. */
export function DarkWall() {
  useTheme('dark');
  return (
    <main className="notice--page">
      <WallNotice
        say={({ words }) => (
          <Notice title={words.access.wall.ended}>
            <p>{words.access.wall.endedHow}</p>
          </Notice>
        )}
      />
    </main>
  );
}

/** Languages of a wall's notices: the one that its address names, or both, for nobody stands there to choose. */
export function noticeLanguages(search: string): readonly Language[] {
  const asked = new URLSearchParams(search).get('lang');
  return asked === 'zh' || asked === 'en' ? [asked] : ['zh', 'en'];
}

function WallNotice({ say }: { readonly say: (speech: Speech) => ReactNode }) {
  const { search } = useLocation();
  return noticeLanguages(search).map((language) => (
    <div key={language} lang={LOCALE[language]}>
      {say(speechOf(language))}
    </div>
  ));
}
