import { memo } from 'react';
import type { CoverageRow } from '../../../live/coverage_state.ts';
import { Meter } from '../../../parts/meter.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface WallRankingProps {
  readonly rows: readonly CoverageRow[];
  /** Lines that there is room for. */
  readonly lines: number;
}

/** Streets by the share of their households that get there in time, the lowest first; those without households left out. */
export const WallRanking = memo(function WallRanking({ rows, lines }: WallRankingProps) {
  const { words, name, format } = useSpeech();
  const ranked = rows
    .flatMap(({ region, coverage }) => {
      const { value } = coverage.households;
      return value === null ? [] : [{ region, share: value }];
    })
    .sort((a, b) => a.share - b.share);
  return (
    <section className="wall__panel wall__ranking" aria-label={words.wall.ranking}>
      <h2>{words.wall.ranking}</h2>
      <ol className="wall__lines">
        {ranked.slice(0, lines).map(({ region, share }) => (
          <li key={region.code}>
            <span>{name(region.name)}</span>
            <Meter share={share} />
            <strong>{format.share(share)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
});
