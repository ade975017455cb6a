import { memo, useMemo } from 'react';

const HEIGHT = 100;

export interface HeatBarsProps {
  readonly totals: Int32Array;
  readonly label: string;
}

/** Cases of each step behind the hand of time, as one outline: where the window is busy can be seen before it is played. */
export const HeatBars = memo(function HeatBars({ totals, label }: HeatBarsProps) {
  const outline = useMemo(() => {
    const most = Math.max(1, ...totals);
    const tops = Array.from(totals, (total, step) => {
      const y = HEIGHT * (1 - total / most);
      return `L${step} ${y.toFixed(1)}L${step + 1} ${y.toFixed(1)}`;
    });
    return `M0 ${HEIGHT}${tops.join('')}L${totals.length} ${HEIGHT}Z`;
  }, [totals]);
  return (
    <svg
      className="heat-bars"
      viewBox={`0 0 ${totals.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={outline} />
    </svg>
  );
});
