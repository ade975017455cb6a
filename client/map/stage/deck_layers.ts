import type { Layer } from '@deck.gl/core';
import { type Ringed, ringLayer } from '../layers/ring_layer.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { MapStageProps, Selection } from '../map_stage_props.ts';

/**
 * deck.gl's layers for the props of a stage. Each is made again only when what it draws has changed; deck.gl skips a
 * layer that it is handed a second time.
 */
export class DeckLayers {
  readonly #rings = remembered(ringLayer);
  readonly #selected = remembered(makeRinged);
  readonly #hovered = remembered(makeRinged);

  make(props: MapStageProps, hovered: Selection | null): (Layer | null)[] {
    const { theme, scale = 1 } = props;
    const selected = this.#selected(...placeOf(props, props.selected));
    const isSame = JSON.stringify(hovered) === JSON.stringify(props.selected);
    const under = this.#hovered(...placeOf(props, isSame ? null : hovered));
    return [this.#rings(selected, under, MAP_PALETTES[theme], scale)];
  }
}

/** CSS pixels of a ring around each kind of thing that is one spot on the map. */
const RADII = { station: 19, gate: 15, home: 10 } as const;

type Place = readonly [position: Ringed['position'] | null, radius: number];

function placeOf({ shown, stations, gates = [] }: MapStageProps, selection: Selection | null): Place {
  if (selection?.kind === 'station' && shown.stations) {
    return [stations.find(({ code }) => code === selection.code)?.position ?? null, RADII.station];
  }
  if (selection?.kind === 'gate') return [gates.find(({ id }) => id === selection.id)?.position ?? null, RADII.gate];
  if (selection?.kind === 'home') return [selection.position, RADII.home];
  return [null, 0];
}

function makeRinged(...[position, radius]: Place): Ringed | null {
  return position === null ? null : { position, radius };
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
