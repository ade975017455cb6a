import type { Layer } from '@deck.gl/core';
import { heatLayer } from '../layers/heat_layer.ts';
import { stationRingLayer } from '../layers/station_ring_layer.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { MapStageProps, MapStation, Selection } from '../map_stage_props.ts';

/**
 * deck.gl's layers for the props of a stage. Each is made again only when what it draws has changed; deck.gl skips a
 * layer that it is handed a second time.
 */
export class DeckLayers {
  readonly #heat = remembered(heatLayer);
  readonly #rings = remembered(stationRingLayer);

  make(props: MapStageProps, hovered: Selection | null): (Layer | null)[] {
    const { shown, heat, theme, stations, scale = 1 } = props;
    const selected = shown.stations ? stationOf(stations, props.selected) : null;
    const under = shown.stations ? stationOf(stations, hovered) : null;
    return [
      shown.heat && heat !== null ? this.#heat(heat, theme) : null,
      this.#rings(selected, under, MAP_PALETTES[theme], scale),
    ];
  }
}

function stationOf(stations: readonly MapStation[], selection: Selection | null): MapStation | null {
  if (selection?.kind !== 'station') return null;
  return stations.find(({ code }) => code === selection.code) ?? null;
}

/** The last answer again while the arguments are the same. */
function remembered<Arguments extends readonly unknown[], Answer>(
  make: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  let last: { readonly given: Arguments; readonly answer: Answer } | null = null;
  return (...given) => {
    if (last === null || given.some((value, i) => value !== last?.given[i])) last = { given, answer: make(...given) };
    return last.answer;
  };
}
