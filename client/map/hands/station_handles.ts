import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../geodata/place.ts';
import type { MapStageProps, MapStation } from '../map_stage_props.ts';
import { STAGE_WORDS } from '../stage/stage_words.ts';

/** What a handle does with the keys pressed on it. */
export interface HandleKeys {
  onKey(station: MapStation, event: KeyboardEvent): void;
  onLeave(station: MapStation): void;
}

/** CSS pixels that a handle keeps from the edge of the stage, so that focusing it scrolls nothing. */
const INSIDE = 24;

/**
 * A button without a face over each station that keys may move: those that are selected or that the draft changed. The
 * rest are chosen first, in a list or by search; hundreds of stops of the Tab key would help nobody.
 */
export class StationHandles {
  readonly #map: MapLibreMap;
  readonly #box: HTMLElement;
  readonly #keys: HandleKeys;
  readonly #handles = new Map<string, { station: MapStation; readonly button: HTMLButtonElement }>();
  #moving: { readonly code: string; readonly position: Position } | null = null;

  constructor(map: MapLibreMap, box: HTMLElement, keys: HandleKeys) {
    this.#map = map;
    this.#box = box;
    this.#keys = keys;
    map.on('move', () => this.#place());
  }

  update({ stations, selected, language, shown, onStationDrag }: MapStageProps): void {
    const wanted = stations.filter(
      ({ code, movable, draft }) =>
        movable === true && (draft !== undefined || (selected?.kind === 'station' && selected.code === code)),
    );
    const held = onStationDrag !== undefined && shown.stations ? wanted : [];
    const codes = new Set(held.map(({ code }) => code));
    for (const [code, { button }] of this.#handles) {
      if (codes.has(code)) continue;
      this.#handles.delete(code);
      button.remove();
    }
    for (const station of held) {
      const handle = this.#handles.get(station.code) ?? this.#make(station);
      handle.station = station;
      const name = language === 'en' ? (station.name.en ?? station.name.zh) : station.name.zh;
      handle.button.ariaLabel = STAGE_WORDS[language].moveStation(name);
    }
    this.#place();
  }

  /** The handle of a station on its way goes with it; null when none is. */
  follow(moving: { readonly code: string; readonly position: Position } | null): void {
    this.#moving = moving;
    this.#place();
  }

  #make(station: MapStation): { station: MapStation; readonly button: HTMLButtonElement } {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-handle';
    button.dataset.station = station.code;
    const handle = { station, button };
    button.addEventListener('keydown', (event) => this.#keys.onKey(handle.station, event));
    button.addEventListener('blur', () => this.#keys.onLeave(handle.station));
    button.addEventListener('focus', () => this.#reveal(handle.station));
    this.#handles.set(station.code, handle);
    this.#box.append(button);
    return handle;
  }

  /** Brings a station that is out of the picture into it. */
  #reveal({ position }: MapStation): void {
    const { x, y } = this.#map.project([position[0], position[1]]);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const isSeen = x >= INSIDE && y >= INSIDE && x <= clientWidth - INSIDE && y <= clientHeight - INSIDE;
    if (!isSeen) this.#map.panTo([position[0], position[1]]);
  }

  #place(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    for (const { station, button } of this.#handles.values()) {
      const [longitude, latitude] = station.code === this.#moving?.code ? this.#moving.position : station.position;
      const { x, y } = this.#map.project([longitude, latitude]);
      const inside = (value: number, size: number) => Math.min(size - INSIDE, Math.max(INSIDE, value));
      button.style.transform = `translate(${inside(x, clientWidth)}px, ${inside(y, clientHeight)}px)`;
    }
  }
}
