import { memo, useMemo } from 'react';
import type { LiveCase } from '../../../live/live_state.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useNow } from '../../data/use_now.ts';
import { axisText, BAR, quietBar } from './chart_look.ts';
import type { ChartOption } from './draw_chart.ts';
import { hourlyCounts } from './hourly_counts.ts';
import { WallChart } from './wall_chart.tsx';

const HOURS = 24;
const HOUR_MS = 3_600_000;
/** Hours from one label to the next. */
const LABEL_HOURS = 6;

export interface WallTrendProps {
  readonly cases: readonly LiveCase[];
  /** Pixels of the window for one of the unit. */
  readonly scale: number;
}

/** Cases by the hour of the last day; the running hour is hollow because it is not over. */
export const WallTrend = memo(function WallTrend({ cases, scale }: WallTrendProps) {
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
  // As text, so that a minute in which nothing was reported draws nothing.
  const told = counts.join();
  const hour = Math.floor(minute / HOUR_MS);
  const option = useMemo((): ChartOption => {
    const values = told.split(',').map(Number);
    return {
      animationDuration: 0,
      grid: { left: 4, right: 4, top: 4, bottom: 0, containLabel: true },
      xAxis: {
        type: 'category',
        data: values.map((_, i) => format.clock((hour - HOURS + 1 + i) * HOUR_MS)),
        axisLabel: { ...axisText(scale), interval: (i: number) => i % LABEL_HOURS === LABEL_HOURS - 1 },
        axisLine: { lineStyle: { color: 'var(--line)' } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        splitNumber: 2,
        axisLabel: axisText(scale),
        splitLine: { lineStyle: { color: 'var(--line)' } },
      },
      series: [
        {
          type: 'bar',
          barCategoryGap: '25%',
          data: values.map((value, i) => ({ value, itemStyle: i === HOURS - 1 ? quietBar(scale) : BAR })),
        },
      ],
    };
  }, [told, hour, scale, format]);
  const most = words.wall.perHour(format.count(Math.max(...counts)));
  return (
    <figure className="wall__panel trend">
      <figcaption>
        <h2>{words.wall.trend}</h2>
      </figcaption>
      <WallChart option={option} label={`${words.wall.trend}: ${most}`} />
    </figure>
  );
});
