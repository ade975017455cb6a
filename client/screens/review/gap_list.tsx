import { memo } from 'react';
import type { GapsQuery } from '../../generated/operations.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { walkMinutes } from './walk_minutes.ts';

export type GapNode = GapsQuery['jurisdiction']['gaps']['nodes'][number];

export interface GapListProps {
  readonly gaps: readonly GapNode[];
  readonly totalCount: number;
  readonly chosenId: string | null;
  readonly onChoose: (gap: GapNode) => void;
}

/** Where homes are out of reach, those with the most elderly people first, as the server orders them; choosing one flies there. */
export const GapList = memo(function GapList({ gaps, totalCount, chosenId, onChoose }: GapListProps) {
  const { words, format, name } = useSpeech();
  if (gaps.length === 0) return <p className="panel__empty">{words.gaps.none}</p>;
  const most = Math.max(...gaps.map(({ people }) => people.residents60 ?? 0));
  return (
    <>
      <p className="panel__lead">{words.gaps.count(format.count(totalCount))}</p>
      <ol className="gaps">
        {gaps.map((gap, index) => (
          <li key={gap.id}>
            <button type="button" className="gap-line" aria-pressed={gap.id === chosenId} onClick={() => onChoose(gap)}>
              <span className="gap-line__rank">{index + 1}</span>
              <span className="gap-line__where">
                {gap.grids
                  .slice(0, 3)
                  .map((grid) => name(grid.name))
                  .join(words.units.listComma)}
                {gap.grids.length > 3 && ` +${gap.grids.length - 3}`}
              </span>
              <span className={gap.people.estimated ? 'gap-line__people figure-value--estimated' : 'gap-line__people'}>
                {words.gaps.residents60(format.people(gap.people.residents60))}
              </span>
              <span className="gap-line__bar" aria-hidden="true">
                <span style={{ width: `${(100 * (gap.people.residents60 ?? 0)) / Math.max(1, most)}%` }} />
              </span>
              <span className="gap-line__detail">
                {words.gaps.households(format.people(gap.people.households))} ·{' '}
                {words.gaps.people(format.people(gap.people.residents))} ·{' '}
                {gap.nearestStation && gap.medianWalkSeconds !== null
                  ? words.gaps.nearest(name(gap.nearestStation.name), walkMinutes(gap.medianWalkSeconds, format))
                  : words.gaps.unreachable}
                {gap.gateThatWouldHelp && <strong> · {words.gaps.gate}</strong>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {totalCount > gaps.length && (
        <p className="panel__lead">{words.gaps.more(format.count(totalCount - gaps.length))}</p>
      )}
    </>
  );
});
