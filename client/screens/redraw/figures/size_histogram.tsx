import { memo } from 'react';
import type { HistogramBar } from '../../../../geodata/redraw/figures/figure_types.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { HouseholdLimits } from './grid_rows.ts';
import { shownBars } from './shown_bars.ts';

const HEIGHT = 72;
const WIDTH = 300;
const FOOT = 16;

export interface SizeHistogramProps {
  readonly bars: readonly HistogramBar[];
  readonly limits: HouseholdLimits;
}

/** How many grids have how many households; the limits are drawn, and bars beyond them are hatched by side. */
export const SizeHistogram = memo(function SizeHistogram({ bars: all, limits }: SizeHistogramProps) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.histogram;
  const bars = shownBars(all);
  const top = Math.max(1, ...bars.map(({ grids }) => grids));
  const bar = WIDTH / Math.max(1, bars.length);
  const y = (grids: number) => HEIGHT * (1 - grids / top);
  const firstWithin = bars.findIndex(({ position }) => position === 'within') * bar;
  const lastWithin = (bars.findLastIndex(({ position }) => position === 'within') + 1) * bar;
  const sum = (position: HistogramBar['position']) =>
    format.count(all.reduce((grids, other) => grids + (other.position === position ? other.grids : 0), 0));
  const range = ({ from, to, isOpen, position }: (typeof bars)[number]) =>
    isOpen && position === 'above' ? [format.count(from), '…'] : [format.count(from), format.count(to - 1)];
  return (
    <figure className="size-bars">
      <figcaption>{texts.title}</figcaption>
      <svg
        viewBox={`0 -12 ${WIDTH} ${HEIGHT + FOOT + 12}`}
        role="img"
        aria-label={texts.label(sum('below'), sum('within'), sum('above'))}
      >
        <defs>
          <pattern id="size-below" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="size-bars__hatch" data-position="below" d="M1 0V5" />
          </pattern>
          <pattern id="size-above" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
            <path className="size-bars__hatch" data-position="above" d="M1 0V5" />
          </pattern>
        </defs>
        <rect className="size-bars__within" x={firstWithin} y={0} width={lastWithin - firstWithin} height={HEIGHT} />
        {bars.map((one, i) => (
          <g key={one.from}>
            <title>{texts.bar(range(one)[0]!, range(one)[1]!, format.count(one.grids))}</title>
            <rect className="size-bars__hit" x={i * bar} y={0} width={bar} height={HEIGHT} />
            <rect
              className="size-bars__bar"
              data-position={one.position}
              data-grids={one.grids}
              x={i * bar + 0.75}
              y={y(one.grids)}
              width={bar - 1.5}
              height={HEIGHT - y(one.grids)}
              fill={one.position === 'within' ? undefined : `url(#size-${one.position})`}
            />
            {one.grids > 0 && (
              <text x={(i + 0.5) * bar} y={y(one.grids) - 2} className="size-bars__count">
                {one.grids}
              </text>
            )}
          </g>
        ))}
        <path className="size-bars__limit" d={`M${firstWithin} -2V${HEIGHT + 3}M${lastWithin} -2V${HEIGHT + 3}`} />
        <path className="size-bars__foot" d={`M0 ${HEIGHT}H${WIDTH}`} />
        <text x={firstWithin} y={HEIGHT + 13} data-limit="true">
          {format.count(limits.min)}
        </text>
        <text x={lastWithin} y={HEIGHT + 13} data-limit="true">
          {format.count(limits.max)}
        </text>
      </svg>
    </figure>
  );
});
