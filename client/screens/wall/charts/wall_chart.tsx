import type { ECharts } from 'echarts/core';
import { useEffect, useRef } from 'react';
import type { ChartOption } from './draw_chart.ts';

export interface WallChartProps {
  /** The same object while nothing changes: a chart is drawn again for each other one. */
  readonly option: ChartOption;
  /** What it shows, in words. */
  readonly label: string;
}

/** A chart that fills its box. The library comes with the first one. */
export function WallChart({ option, label }: WallChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const latest = useRef(option);
  latest.current = option;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let isGone = false;
    const follow = new ResizeObserver(() => chart.current?.resize());
    void import('./draw_chart.ts').then(({ openChart }) => {
      if (isGone) return;
      chart.current = openChart(element);
      chart.current.setOption(latest.current);
      follow.observe(element);
    });
    return () => {
      isGone = true;
      follow.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option);
  }, [option]);
  return <div ref={box} className="wall-chart" role="img" aria-label={label} />;
}
