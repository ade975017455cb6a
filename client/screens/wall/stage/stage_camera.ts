import type { MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { MapPart } from '../../../map/map_stage_props.ts';
import { FIT_MARGIN } from '../../../map/stage/create_map.ts';
import type { StageShown } from './stage_course.ts';

/** From one word of a hand that moves the map to the next, and a little more. */
const FOLLOW_MS = 120;
const CLOSEST_ZOOM = 15.5;

/** Leads the map to what its stage shows, keeps it there at every size, and tells where a hand moves it. */
export class StageCamera implements MapPart {
  readonly #onHand: () => void;
  #map: MapLibreMap | null = null;
  #shown: StageShown | null = null;

  /** @param onHand called on every frame in which somebody moves the map */
  constructor(onHand: () => void) {
    this.#onHand = onHand;
  }

  attach(map: MapLibreMap): () => void {
    this.#map = map;
    const moved = (event: MapLibreEvent<unknown>) => {
      if (event.originalEvent) this.#onHand();
    };
    // Moved neither by a hand nor from here: the window has another size, or the wall another layout.
    const rested = (event: MapLibreEvent<unknown>) => {
      if (!event.originalEvent && !('staged' in event)) this.#go(0);
    };
    map.on('move', moved);
    map.on('moveend', rested);
    this.#go(0);
    return () => {
      map.off('move', moved);
      map.off('moveend', rested);
      this.#map = null;
    };
  }

  /** @param glideMs how long it may take to a stop */
  show(shown: StageShown, glideMs: number): void {
    this.#shown = shown;
    this.#go(shown.isByHand ? FOLLOW_MS : glideMs);
  }

  /** The hand of this browser has the map there already. */
  stay(shown: StageShown): void {
    this.#shown = shown;
  }

  #go(duration: number): void {
    if (!this.#map || !this.#shown) return;
    const { bounds, isByHand } = this.#shown;
    const [west, south, east, north] = bounds;
    const how = isByHand
      ? { padding: 0, linear: true, easing: (share: number) => share }
      : { padding: FIT_MARGIN, maxZoom: CLOSEST_ZOOM };
    this.#map.fitBounds([west, south, east, north], { ...how, duration }, { staged: true });
  }
}
