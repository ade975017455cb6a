import { memo, useMemo } from 'react';
import type { LiveCase } from '../../live/live_state.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { useNow } from '../data/use_now.ts';
import { hourlyCounts } from './hourly_counts.ts';

const HOURS = 24;
const HEIGHT = 100;
const STEP = 20;
const BAR = 15;

/** Cases by the hour of the last day; the running hour is hollow because it is not over. */
export const Trend = memo(function Trend({ cases }: { readonly cases: readonly LiveCase[] }) {
  const { words, format } = useSpeech();
  const minute = useNow(60_000);
  const counts = useMemo(
    () =>
      hourlyCounts(
        cases.map(({ reportedAt }) => reportedAt),
        minute,
        HOURS,
      ),
    [cases, minute],
  );
  const most = Math.max(1, ...counts);
  const summary = `${words.wall.trend}: ${words.wall.perHour(format.count(most))}`;
  return (
    <figure className="trend">
      <figcaption>
        <span>{words.wall.trend}</span>
        <span className="trend__most">{words.wall.perHour(format.count(most))}</span>
      </figcaption>
      <svg viewBox={`0 0 ${HOURS * STEP} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={summary}>
        {counts.map((count, hour) => {
          const height = Math.max(count > 0 ? 3 : 0.8, (count / most) * (HEIGHT - 2));
          const isRunning = hour === HOURS - 1;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place.
              key={hour}
              className={isRunning ? 'trend__bar trend__bar--running' : 'trend__bar'}
              x={hour * STEP + (STEP - BAR) / 2}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            />
          );
        })}
      </svg>
      <p className="trend__axis">
        <span>{words.wall.trendAgo}</span>
        <span>{words.wall.trendNow}</span>
      </p>
    </figure>
  );
});
