import { memo, type ReactNode, type Ref } from 'react';
import { useMyself } from '../../access/use_session.ts';
import { HEAT_BANDWIDTH_METRES, heatLegend } from '../../map/heat_scale.ts';
import { StationSymbol } from '../../map/symbols/station_symbol.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { HeatTold } from '../data/use_heat.ts';
import type { Place } from '../data/use_places.ts';
import type { HeatView } from '../view/heat_view.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import { LAYERS, type Layer, MINUTES, type Minutes } from '../view/view_state.ts';

export interface LegendProps {
  readonly layers: readonly Layer[];
  readonly heat: HeatTold;
  readonly heatView: HeatView;
  readonly change: ChangeView;
  readonly theme: 'dark' | 'light';
  readonly minutes: Minutes;
  readonly category: Place['stationCategories'][number] | null;
  readonly isSimulated: boolean;
  /** True where any border of reach is where the data ends and not the walk. */
  readonly isUncertain: boolean;
  /** True where the areas are those of the chosen station alone. */
  readonly isOwnArea: boolean;
  readonly ref: Ref<HTMLFieldSetElement>;
}

/** What lies on the map and what it means; each sign is the switch of its layer. */
export const Legend = memo(function Legend(props: LegendProps) {
  const { layers, heat, heatView, change, theme, minutes, category, isSimulated, isUncertain, isOwnArea, ref } = props;
  const { words, name, format } = useSpeech();
  const { sees } = useMyself();
  const { legend } = words;
  const { scale } = heat;
  const stops = scale && heatLegend(scale, theme);
  const entry = (layer: Layer, sign: ReactNode, text: string, hint: string, short = text) => {
    const isSeen = layer === 'heat' ? sees('heat') : layer !== 'gaps' || sees('people');
    if (!isSeen) return null;
    const isOn = layers.includes(layer);
    const turned = LAYERS.filter((other) => (other === layer ? !isOn : layers.includes(other)));
    return (
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        className="layer"
        title={hint}
        data-layer={layer}
        onClick={() => change({ layers: turned }, 'replace')}
      >
        <span className="layer__name">{text}</span>
        <span className="layer__name layer__name--short">{short}</span>
        <span className="layer__sign">{sign}</span>
      </button>
    );
  };
  return (
    <fieldset ref={ref} className="legend" aria-label={legend.title}>
      {entry(
        'serviceAreas',
        <span className="layer__scale">
          <span className="bands">
            {MINUTES.filter((band) => band <= minutes).map((band) => (
              <span key={band} data-minutes={band}>
                {band}
              </span>
            ))}
          </span>
          <span className="layer__unit">{legend.minuteUnit}</span>
          {isUncertain && (
            <span className="layer__aside" title={legend.dataEndsHint}>
              <span className="data-end-sign" />
              {legend.dataEnds}
            </span>
          )}
        </span>,
        isOwnArea ? legend.ownArea : legend.serviceAreas,
        isOwnArea ? legend.ownAreaHint : legend.serviceAreasHint,
        isOwnArea ? legend.ownArea : legend.serviceAreasShort,
      )}
      {entry('circle', <span className="circle-sign" />, legend.circle, legend.circleHint)}
      {entry('gaps', <span className="gap-sign" />, legend.gaps, legend.gapsHint)}
      {entry(
        'heat',
        <span className="layer__scale">
          <span className="layer__unit">{scale?.isDifference ? `−${format.decimal(scale.top, 2)}` : scale && '0'}</span>
          <span
            className="legend__ramp"
            style={stops ? { background: `linear-gradient(to right, ${stops.map(({ css }) => css).join(', ')})` } : {}}
          />
          {scale && `${scale.isDifference ? '+' : ''}${format.decimal(scale.top, 2)}${scale.isDifference ? '' : '+'} `}
          {scale && words.heat.units[scale.measure]}
        </span>,
        isSimulated ? legend.simulatedHeat : legend.heat,
        `${words.heat.legendWhole(words.heat.spanNames[heatView.span])} · ${words.heat.kernel(format.count(HEAT_BANDWIDTH_METRES))}`,
      )}
      {entry('grids', <span className="grid-sign" />, legend.grids, legend.gridsHint)}
      {category &&
        entry(
          'stations',
          <StationSymbol symbol={category.symbol} theme={theme} size={18} />,
          name(category.name),
          legend.stationsHint,
          legend.stationsShort,
        )}
      {entry(
        'otherStations',
        <StationSymbol symbol="general" theme={theme} size={18} />,
        legend.otherStations,
        legend.stationsHint,
      )}
    </fieldset>
  );
});
