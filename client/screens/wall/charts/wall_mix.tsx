import { memo, useMemo } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { WallMixDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import type { LiveSnapshot } from '../../../live/live_store.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { useNow } from '../../data/use_now.ts';
import { usePace } from '../../data/use_pace.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import { axisText, BAR, valueText } from './chart_look.ts';
import type { ChartOption } from './draw_chart.ts';
import { WallChart } from './wall_chart.tsx';

const PACE_MS = 30_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export interface WallMixProps {
  readonly place: string;
  readonly live: LiveSnapshot;
  /** Bars that there is room for. */
  readonly lines: number;
  /** Pixels of the window for one of the unit. */
  readonly scale: number;
}

/** What the cases of the last day are of: their commonest kinds, the rest as one. */
export const WallMix = memo(function WallMix({ place, live, lines, scale }: WallMixProps) {
  const { fresh } = useLine();
  const { sees } = useMyself();
  const { words, format, name } = useSpeech();
  const seesFigures = sees('figures');
  const beat = usePace(live.caseRevision, PACE_MS);
  const tenMinutes = useNow(10 * MINUTE_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window moves on when cases do, or every ten minutes.
  const window = useMemo(() => {
    const to = Math.ceil(Date.now() / MINUTE_MS) * MINUTE_MS;
    return { from: new Date(to - DAY_MS).toISOString(), to: new Date(to).toISOString() };
  }, [beat, tenMinutes]);
  const answer = useAnswer({
    client: fresh,
    document: WallMixDocument,
    variables: useMemo(() => (seesFigures ? { place, window } : null), [seesFigures, place, window]),
    keepsPrevious: true,
  });
  useRetryWhenLive(live.connection, [answer]);
  const rows = answer.data?.jurisdiction.caseFigureTable;
  const told = useMemo(() => {
    const kinds = (rows ?? [])
      .map((row) => ({ text: name(row.name), count: row.figures.reported.value ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    if (kinds.length <= lines) return JSON.stringify(kinds);
    const rest = kinds.slice(lines - 1).reduce((sum, { count }) => sum + count, 0);
    return JSON.stringify([...kinds.slice(0, lines - 1), { text: words.wall.otherKinds, count: rest }]);
  }, [rows, lines, name, words]);
  const option = useMemo((): ChartOption => {
    const kinds: { text: string; count: number }[] = JSON.parse(told);
    return {
      animationDuration: 0,
      grid: { left: 0, right: 56 * scale, top: 0, bottom: 0, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: kinds.map(({ text }) => text),
        axisLabel: axisText(scale),
        axisLine: { show: false },
        axisTick: { show: false },
      },
      series: [
        {
          type: 'bar',
          barCategoryGap: '35%',
          itemStyle: BAR,
          label: { show: true, position: 'right', ...valueText(scale) },
          data: kinds.map(({ count }) => count),
        },
      ],
    };
  }, [told, scale]);
  const label = (JSON.parse(told) as { text: string; count: number }[])
    .map(({ text, count }) => `${text} ${format.count(count)}`)
    .join(', ');
  return (
    <figure className="wall__panel mix">
      <figcaption>
        <h2>{words.wall.mix}</h2>
      </figcaption>
      <WallChart option={option} label={`${words.wall.mix}: ${label}`} />
    </figure>
  );
});
