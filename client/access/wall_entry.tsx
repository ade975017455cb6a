import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Notice } from '../parts/notice.tsx';
import { useTheme } from '../parts/use_theme.ts';
import { useSpeech } from '../wording/use_wording.ts';
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
  const speech = useSpeech();
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
      {refusal && <Notice title={sentenceOf(refusal, speech)} />}
    </main>
  );
}

/** What stands where a wall was, until somebody opens it with a new link. */
export function DarkWall() {
  useTheme('dark');
  const { wall } = useSpeech().words.access;
  return (
    <main className="notice--page">
      <Notice title={wall.ended}>
        <p>{wall.endedHow}</p>
      </Notice>
    </main>
  );
}
