import { memo } from 'react';
import type { LiveCase } from '../../live/live_state.ts';
import { CaseList } from '../../parts/case_list.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

const MOST = 7;

/** The newest cases, at most seven: as many as a room takes in. */
export const WallStream = memo(function WallStream({ cases }: { readonly cases: readonly LiveCase[] }) {
  const { words } = useSpeech();
  return (
    <section className="wall__stream" aria-label={words.cases.stream}>
      <h2>{words.cases.stream}</h2>
      {cases.length === 0 ? <p>{words.cases.none}</p> : <CaseList cases={cases.slice(0, MOST)} />}
    </section>
  );
});
