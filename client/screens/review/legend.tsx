import { memo, type ReactNode, type RefObject, useState } from 'react';
import { HEAT_BANDWIDTH_METRES, heatLegend } from '../../map/heat_scale.ts';
import type { MapStageHandle } from '../../map/map_stage_props.ts';
import { StationSymbol } from '../../map/symbols/station_symbol.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { HEAT_HOURS } from '../data/use_place_data.ts';
import type { Place } from '../data/use_places.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import { LAYERS, type Layer, MINUTES, type Minutes } from '../view/view_state.ts';

export interface LegendProps {
  readonly layers: readonly Layer[];
  readonly change: ChangeView;
  readonly theme: 'dark' | 'light';
  readonly minutes: Minutes;
  readonly category: Place['stationCategories'][number] | null;
  readonly isSimulated: boolean;
  readonly startsOpen: boolean;
  readonly map: RefObject<MapStageHandle | null>;
  readonly bounds: Place['bounds'];
}

/** What lies on the map and what it means; each entry turns its layer on and off. */
export const Legend = memo(function Legend(props: LegendProps) {
  const { layers, change, theme, minutes, category, isSimulated, startsOpen, map, bounds } = props;
  const { words, name } = useSpeech();
  const { legend } = words;
  const [isOpen, setOpen] = useState(startsOpen);
  const turn = (layer: Layer) => (isOn: boolean) =>
    change({ layers: LAYERS.filter((other) => (other === layer ? isOn : layers.includes(other))) }, 'replace');
  const entry = (layer: Layer, sign: ReactNode, text: string, hint: string, scale?: ReactNode) => (
    <li className="legend__entry">
      <Toggle isOn={layers.includes(layer)} onChange={turn(layer)} hint={hint}>
        <span className="legend__sign">{sign}</span>
        <span className="legend__text">{text}</span>
      </Toggle>
      {layers.includes(layer) && scale}
    </li>
  );
  const whole = () => void map.current?.fitBounds([bounds.west, bounds.south, bounds.east, bounds.north]);
  return (
    <div className="legend-corner">
      {isOpen && (
        <section className="legend" aria-label={legend.title}>
          <ul>
            {entry(
              'serviceAreas',
              <span className="legend__reach" />,
              legend.serviceAreas,
              legend.serviceAreasHint,
              <ol className="legend__bands">
                {MINUTES.filter((band) => band <= minutes).map((band) => (
                  <li key={band} data-minutes={band}>
                    {legend.minutes(String(band))}
                  </li>
                ))}
              </ol>,
            )}
            {entry('gaps', <span className="legend__gap" />, legend.gaps, legend.gapsHint)}
            {entry(
              'heat',
              <span className="legend__heat" />,
              isSimulated ? `${legend.heat} (${words.cases.simulated})` : legend.heat,
              legend.heatHint(String(HEAT_HOURS)),
              <HeatScale theme={theme} />,
            )}
            {entry('grids', <span className="legend__grid" />, legend.grids, legend.gridsHint)}
            {category &&
              entry(
                'stations',
                <StationSymbol symbol={category.symbol} theme={theme} size={18} />,
                name(category.name),
                legend.stationsHint,
              )}
            {entry(
              'otherStations',
              <StationSymbol symbol="general" theme={theme} size={18} />,
              legend.otherStations,
              legend.stationsHint,
            )}
          </ul>
        </section>
      )}
      <div className="map-tools">
        <button
          type="button"
          className="button map-tools__layers"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          title={isOpen ? legend.close : legend.open}
        >
          <Icon name="layers" />
          {legend.title}
        </button>
        <button
          type="button"
          className="button button--bare"
          aria-label={words.map.zoomIn}
          title={words.map.zoomIn}
          onClick={() => map.current?.zoomBy(1)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          className="button button--bare"
          aria-label={words.map.zoomOut}
          title={words.map.zoomOut}
          onClick={() => map.current?.zoomBy(-1)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className="button button--bare"
          aria-label={words.map.whole}
          title={words.map.whole}
          onClick={whole}
        >
          <Icon name="whole" />
        </button>
      </div>
    </div>
  );
});

/** The heat's fixed colours with the densities at both ends. */
function HeatScale({ theme }: { readonly theme: 'dark' | 'light' }) {
  const { words, format } = useSpeech();
  const stops = heatLegend(HEAT_HOURS, theme);
  return (
    <div className="legend__scale" title={words.legend.kernel(format.count(HEAT_BANDWIDTH_METRES))}>
      <span
        className="legend__ramp"
        style={{ background: `linear-gradient(to right, ${stops.map(({ css }) => css).join(', ')})` }}
      />
      <span className="legend__ends">
        <span>0</span>
        <span>{words.legend.heatHint(String(HEAT_HOURS))}</span>
        <span>{format.count(stops.at(-1)?.perKm2 ?? 0)}+</span>
      </span>
    </div>
  );
}
