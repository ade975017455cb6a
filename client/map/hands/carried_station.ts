import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Position } from '../../../geodata/place.ts';
import type { MapStageProps, MapStation } from '../map_stage_props.ts';
import type { HandsOverlay } from './hands_overlay.ts';
import type { StationHandles } from './station_handles.ts';
import { StationMove } from './station_move.ts';

/** Time for a symbol to be placed anew once its data is there, so that it never blinks. */
const PLACED_MILLISECONDS = 400;

/**
 * The one station that a pointer or keys carry, from where it is taken up until the map's own data shows it where it was
 * put down.
 */
export class CarriedStation {
  readonly #map: MapLibreMap;
  readonly #overlay: HandsOverlay;
  readonly #handles: StationHandles;
  readonly #props: () => MapStageProps;
  #move: StationMove | null = null;
  /** A station that was put down and that the map's own data does not show there yet; told apart by identity. */
  #landed: object | null = null;
  #isDestroyed = false;

  constructor(map: MapLibreMap, overlay: HandsOverlay, handles: StationHandles, props: () => MapStageProps) {
    this.#map = map;
    this.#overlay = overlay;
    this.#handles = handles;
    this.#props = props;
  }

  /** The station in the hand and where it is now; null for an empty hand. */
  get held(): { readonly code: string; readonly position: Position } | null {
    return this.#move && { code: this.#move.station.code, position: this.#move.position };
  }

  take(station: MapStation): void {
    this.#clear();
    const circles = (this.#props().circles ?? [])
      .filter(({ code }) => code === station.code)
      .map(({ radiusMetres }) => radiusMetres);
    const show = (position: Position) => {
      this.#overlay.showMoving({ station, position, circles });
      this.#handles.follow({ code: station.code, position });
    };
    this.#map.setFeatureState({ source: 'stations', id: station.code }, { moving: true });
    this.#map.getCanvas().style.cursor = 'grabbing';
    show(station.position);
    this.#move = new StationMove(station, (drag) => this.#props().onStationDrag?.(drag), show);
  }

  to(position: Position): void {
    this.#move?.to(position);
  }

  putDown(): void {
    const move = this.#letGo();
    if (move === null) return;
    this.#landed = {};
    move.end();
  }

  putBack(): void {
    const move = this.#letGo();
    if (move === null) return;
    this.#clear();
    move.cancel();
  }

  /** New stations have come: keeps the moved symbol until the map itself draws the station where they say. */
  awaitLanding(): void {
    const landed = this.#landed;
    if (landed === null) return;
    const loaded = (event: MapSourceDataEvent) => {
      if (event.sourceId !== 'stations' || !event.isSourceLoaded) return;
      this.#map.off('sourcedata', loaded);
      setTimeout(() => {
        if (this.#landed === landed && !this.#isDestroyed) this.#clear();
      }, PLACED_MILLISECONDS);
    };
    this.#map.on('sourcedata', loaded);
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#move?.cancel();
  }

  #letGo(): StationMove | null {
    const move = this.#move;
    this.#move = null;
    if (move !== null) this.#map.getCanvas().style.cursor = '';
    return move;
  }

  #clear(): void {
    this.#landed = null;
    this.#overlay.showMoving(null);
    this.#handles.follow(null);
    this.#map.removeFeatureState({ source: 'stations' });
  }
}
