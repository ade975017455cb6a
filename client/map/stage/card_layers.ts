import type { Map as MapLibreMap } from 'maplibre-gl';
import { homeLook } from '../homes/home_look.ts';
import { HomesLayer } from '../homes/homes_layer.ts';
import { HeatLayer } from '../layers/heat_layer.ts';
import { BEFORE_HEAT, BEFORE_HOMES, BEFORE_STREET_TIMES } from '../layers/layer_order.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { MapStageProps } from '../map_stage_props.ts';
import { streetLook } from '../street_times/street_look.ts';
import { StreetTimesLayer } from '../street_times/street_times_layer.ts';

/** The layers that draw straight on the graphics card: put in and taken out as the props say, each for one store. */
export class CardLayers {
  readonly #map: MapLibreMap;
  #heat: HeatLayer | null = null;
  #streets: StreetTimesLayer | null = null;
  #homes: HomesLayer | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  update(props: MapStageProps, before: MapStageProps | null): void {
    const newLook = props.theme !== before?.theme || props.scale !== before?.scale;
    const showsHeat = props.shown.heat !== before?.shown.heat || props.heat !== before?.heat;
    if (newLook || showsHeat) this.#updateHeat(props);
    if (newLook || props.streets !== before?.streets) this.#updateStreets(props);
    if (newLook || props.homes !== before?.homes) this.#updateHomes(props);
  }

  #updateHeat({ heat, shown, theme }: MapStageProps): void {
    const picture = shown.heat ? heat : null;
    if (this.#heat !== null && this.#heat.store !== picture) {
      this.#map.removeLayer(this.#heat.id);
      this.#heat = null;
    }
    if (picture === null) return;
    if (this.#heat !== null) this.#heat.setLook(theme);
    else {
      this.#heat = new HeatLayer(picture, theme);
      this.#map.addLayer(this.#heat, BEFORE_HEAT);
    }
  }

  #updateStreets({ streets, theme, scale = 1 }: MapStageProps): void {
    if (this.#streets !== null && this.#streets.store !== streets?.times) {
      this.#map.removeLayer(this.#streets.id);
      this.#streets = null;
    }
    if (streets == null) return;
    const look = streetLook(streets, MAP_PALETTES[theme], scale);
    if (this.#streets !== null) this.#streets.setLook(look);
    else {
      this.#streets = new StreetTimesLayer(streets.times, look);
      this.#map.addLayer(this.#streets, BEFORE_STREET_TIMES);
    }
  }

  #updateHomes({ homes, theme, scale = 1 }: MapStageProps): void {
    if (this.#homes !== null && this.#homes.store !== homes?.marks) {
      this.#map.removeLayer(this.#homes.id);
      this.#homes = null;
    }
    if (homes == null) return;
    const look = homeLook(homes, MAP_PALETTES[theme], scale);
    if (this.#homes !== null) this.#homes.setLook(look);
    else {
      this.#homes = new HomesLayer(homes.marks, look);
      this.#map.addLayer(this.#homes, BEFORE_HOMES);
    }
  }
}
