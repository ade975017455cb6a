import { memo } from 'react';
import { HISTOGRAM_MINUTES, type PlanFigures } from '../../../reach/plan_figures.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

const HEIGHT = 72;
const BAR = 9;
const WIDTH = BAR * (HISTOGRAM_MINUTES + 1);
const FOOT = 14;
const MARKS = [5, 10, 15, 20, 25] as const;

export interface HistogramProps {
  readonly figures: PlanFigures;
  readonly minutes: number;
}

/** Residents by the minutes they walk: bars for the draft, a stepped line for the present over them. */
export const Histogram = memo(function Histogram({ figures, minutes }: HistogramProps) {
  const { words, format } = useSpeech();
  const { histogram, balance } = words.plan;
  const { present, draft } = figures;
  // The scale follows the present, which does not move, so that only what the hand changes moves.
  const top = Math.max(1, ...present.histogram) * 1.15;
  const y = (count: number) => HEIGHT * (1 - Math.min(1, count / top));
  const outline = present.histogram.map((count, bar) => `H${bar * BAR}V${y(count)}H${(bar + 1) * BAR}`).join('');
  const time = (value: number | null) => (value === null ? balance.overAnHour : format.decimal(value, 1));
  return (
    <figure className="histogram">
      <figcaption>{histogram.title}</figcaption>
      <svg
        viewBox={`0 -2 ${WIDTH} ${HEIGHT + FOOT + 2}`}
        role="img"
        aria-label={histogram.label(time(present.medianMinutes), time(draft.medianMinutes))}
      >
        <rect className="histogram__within" x={0} y={0} width={minutes * BAR} height={HEIGHT} />
        {draft.histogram.map((count, bar) => (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its minute.
            key={bar}
          >
            <title>
              {histogram.bar(
                bar < HISTOGRAM_MINUTES ? String(bar + 1) : histogram.beyond(String(HISTOGRAM_MINUTES)),
                format.count(present.histogram[bar]!),
                format.count(count),
              )}
            </title>
            <rect className="histogram__hit" x={bar * BAR} y={0} width={BAR} height={HEIGHT} />
            <rect
              className="histogram__bar"
              data-tier={tierOf(bar)}
              x={bar * BAR + 0.75}
              y={y(count)}
              width={BAR - 1.5}
              height={HEIGHT - y(count)}
            />
          </g>
        ))}
        <path className="histogram__present" d={`M0 ${HEIGHT}${outline}V${HEIGHT}`} />
        <path className="histogram__limit" d={`M${minutes * BAR} -2V${HEIGHT}`} />
        <path className="histogram__foot" d={`M0 ${HEIGHT}H${WIDTH}`} />
        {MARKS.map((mark) => (
          <text key={mark} x={mark * BAR} y={HEIGHT + 11} data-limit={mark === minutes}>
            {mark}
          </text>
        ))}
        <text x={WIDTH} y={HEIGHT + 11} className="histogram__end">
          {histogram.beyond(String(HISTOGRAM_MINUTES))} {histogram.minutes}
        </text>
      </svg>
      <p className="histogram__key">
        <span className="histogram__key-present">{balance.present}</span>
        <span className="histogram__key-draft">{balance.draft}</span>
      </p>
    </figure>
  );
});

/** The colour that these minutes have on the map. */
function tierOf(bar: number): number {
  if (bar < 5) return 5;
  if (bar < 10) return 10;
  return bar < 15 ? 15 : 0;
}
