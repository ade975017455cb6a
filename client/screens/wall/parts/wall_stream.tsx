import { memo } from 'react';
import type { LiveCase } from '../../../live/live_state.ts';
import { CaseList } from '../../../parts/case_list.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface WallStreamProps {
  readonly cases: readonly LiveCase[];
  /** No more than a room takes in. */
  readonly most: number;
}

/** The newest cases. */
export const WallStream = memo(function WallStream({ cases, most }: WallStreamProps) {
  const { words } = useSpeech();
  return (
    <section className="wall__panel wall__stream" aria-label={words.cases.stream}>
      <h2>{words.cases.stream}</h2>
      {cases.length === 0 ? <p>{words.cases.none}</p> : <CaseList cases={cases.slice(0, most)} />}
    </section>
  );
});
