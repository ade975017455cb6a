import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPart } from '../map_stage_props.ts';

const NONE: readonly MapPart[] = [];

/** The parts of a screen that are on the map now. */
export class Parts {
  readonly #map: MapLibreMap;
  readonly #attached = new Map<MapPart, () => void>();
  #parts = NONE;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  update(parts: readonly MapPart[] = NONE): void {
    if (parts === this.#parts) return;
    this.#parts = parts;
    for (const [part, detach] of this.#attached) {
      if (parts.includes(part)) continue;
      this.#attached.delete(part);
      detach();
    }
    for (const part of parts) if (!this.#attached.has(part)) this.#attached.set(part, part.attach(this.#map));
  }

  destroy(): void {
    this.update(NONE);
  }
}
