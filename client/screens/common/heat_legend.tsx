import { useSyncExternalStore } from 'react';
import { FEWEST_HOUSEHOLDS_PER_KM2 } from '../../map/heat/heat_painter.ts';
import { HEAT_BANDWIDTH_METRES, heatLegend } from '../../map/heat_scale.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { HeatTold } from '../data/use_heat.ts';
import { HEAT_BOOSTS, type HeatBoost, type HeatView } from '../view/heat_view.ts';
import { lengthText } from './length_text.ts';

export interface HeatLegendProps {
  readonly heat: HeatTold;
  readonly view: HeatView;
  readonly theme: 'dark' | 'light';
  /** Of the place whose year fixes the colours. */
  readonly placeName: string;
  readonly onBoost: (boost: HeatBoost) => void;
}

/** What the colours mean, of which time, by what they are fixed, and how to see what is rare. */
export function HeatLegend({ heat, view, theme, placeName, onBoost }: HeatLegendProps) {
  const { words, format } = useSpeech();
  const { heat: texts } = words;
  const { player } = heat.show;
  const isOpen = useSyncExternalStore(player.subscribe, () => player.moment().isOpen);
  const { scale } = heat;
  if (scale === null) return <div className="heat-legend skeleton" />;
  const stops = heatLegend(scale, theme);
  const { top, isDifference, measure } = scale;
  const number = (value: number) => format.decimal(value, top < 1 ? 2 : 1);
  const [first, middle, last] = isDifference
    ? [`−${number(top)}`, '0', `+${number(top)}`]
    : ['0', number(top / 2), `${number(top)}+`];
  const place = HEAT_BOOSTS.indexOf(view.boost);
  const isFramed = isOpen && heat.cube !== null;
  return (
    <section className="heat-legend" aria-label={texts.legend} data-heat-top={top}>
      <p className="heat-legend__head">
        <strong>{texts.units[measure]}</strong>
        <span>
          {isFramed
            ? texts.legendFrame(lengthText(heat.frameMinutes, texts, format))
            : texts.legendWhole(texts.spanNames[view.span])}
        </span>
        <span className="heat-legend__boost">
          {(
            [
              ['minus', texts.lower, HEAT_BOOSTS[place + 1]],
              ['plus', texts.raise, HEAT_BOOSTS[place - 1]],
            ] as const
          ).map(([icon, text, boost]) => (
            <button
              key={icon}
              type="button"
              className="button button--bare"
              aria-label={text}
              title={text}
              disabled={boost === undefined}
              onClick={() => boost !== undefined && onBoost(boost)}
            >
              <Icon name={icon} />
            </button>
          ))}
        </span>
      </p>
      <div
        className="heat-legend__ramp"
        style={{ background: `linear-gradient(to right, ${stops.map(({ css }) => css).join(', ')})` }}
      />
      <p className="heat-legend__ends">
        <span>
          {first}
          {isDifference && <small>{texts.less}</small>}
        </span>
        <span>
          {middle}
          {isDifference && <small>{texts.same}</small>}
        </span>
        <span>
          {last}
          {isDifference && <small>{texts.more}</small>}
        </span>
      </p>
      <p className="heat-legend__domain">
        {[
          texts.domain(placeName),
          view.boost !== 1 && texts.domainBoosted(format.decimal(view.boost, 1)),
          texts.kernel(format.count(HEAT_BANDWIDTH_METRES)),
          measure === 'rates' && texts.ratesHint(format.count(FEWEST_HOUSEHOLDS_PER_KM2)),
          measure === 'rates' && heat.isEstimated && texts.estimated,
        ]
          .filter((text) => text)
          .join(' · ')}
      </p>
    </section>
  );
}
