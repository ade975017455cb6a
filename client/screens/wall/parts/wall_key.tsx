import { memo } from 'react';
import { heatLegend } from '../../../map/heat_scale.ts';
import { StationSymbol } from '../../../map/symbols/station_symbol.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { HeatTold } from '../../data/use_heat.ts';
import type { HeatView } from '../../view/heat_view.ts';
import { type Layer, MINUTES, type Minutes } from '../../view/view_state.ts';

export interface WallKeyProps {
  readonly layers: readonly Layer[];
  readonly theme: 'dark' | 'light';
  readonly minutes: Minutes;
  readonly category: {
    readonly symbol: string;
    readonly name: { readonly zh: string; readonly en: string | null };
  } | null;
  readonly heat: HeatTold;
  readonly heatView: HeatView;
  readonly isSimulated: boolean;
  readonly isUncertain: boolean;
  /** Pixels of the window for one of the unit. */
  readonly scale: number;
}

const SYMBOL_PX = 34;

/** What the colours and signs on the wall's map mean: only those that are on it. */
export const WallKey = memo(function WallKey(props: WallKeyProps) {
  const { layers, theme, minutes, category, heat, heatView, isSimulated, isUncertain, scale } = props;
  const { words, name, format } = useSpeech();
  const { legend } = words;
  const domain = heat.scale;
  return (
    <ul className="wall__key" aria-label={legend.title}>
      {layers.includes('stations') && category && (
        <li>
          <StationSymbol symbol={category.symbol} theme={theme} size={SYMBOL_PX * scale} />
          {name(category.name)}
        </li>
      )}
      {layers.includes('gaps') && (
        <li>
          <span className="gap-sign" />
          {legend.gaps}
        </li>
      )}
      {layers.includes('serviceAreas') && (
        <li>
          <span className="bands">
            {MINUTES.filter((band) => band <= minutes).map((band) => (
              <span key={band} data-minutes={band}>
                {band}
              </span>
            ))}
          </span>
          {legend.minuteUnit}
        </li>
      )}
      {layers.includes('serviceAreas') && isUncertain && (
        <li>
          <span className="data-end-sign" />
          {legend.dataEnds}
        </li>
      )}
      {layers.includes('circle') && (
        <li>
          <span className="circle-sign" />
          {legend.circle}
        </li>
      )}
      {layers.includes('heat') && domain && (
        <li>
          {domain.isDifference ? `−${format.decimal(domain.top, 2)}` : 0}
          <span
            className="wall__ramp"
            style={{
              background: `linear-gradient(to right, ${heatLegend(domain, theme)
                .map(({ css }) => css)
                .join(', ')})`,
            }}
          />
          {`${domain.isDifference ? '+' : ''}${format.decimal(domain.top, 2)}${domain.isDifference ? '' : '+'} `}
          {words.heat.units[domain.measure]}
          <small>
            {isSimulated ? legend.simulatedHeat : legend.heat} · {words.heat.spanNames[heatView.span]}
            {domain.isDifference && ` · ${words.heat.compare}`}
          </small>
        </li>
      )}
    </ul>
  );
});
