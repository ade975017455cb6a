import type { Map as MapLibreMap } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import type { MapLiveCase } from '../map_stage_props.ts';

/** A ring is gone after this long; `map_stage.css` animates it. */
const RING_MILLISECONDS = 3000;

/**
 * One soft ring for each case that has just arrived. The browser's compositor animates them over the map, so that a
 * wall on which a case arrives every second does not draw its whole map sixty times a second for weeks.
 */
export class CaseRings {
  readonly #map: MapLibreMap;
  readonly #box = document.createElement('div');
  readonly #rings = new Map<string, { readonly live: MapLiveCase; readonly element: HTMLElement }>();

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#box.className = 'map-rings';
    map.getCanvasContainer().append(this.#box);
    map.on('move', () =>
      this.#rings.forEach(({ live, element }) => {
        this.#place(element, live);
      }),
    );
    this.#box.addEventListener('animationend', ({ target }) => {
      const id = target instanceof HTMLElement ? target.dataset.case : undefined;
      if (id !== undefined) this.#drop(id);
    });
  }

  setLook(palette: MapPalette, scale: number): void {
    this.#box.style.setProperty('--ring', toCss(palette.liveCase));
    this.#box.style.setProperty('--ring-scale', String(scale));
  }

  /** Begins a ring for each case that is younger than a ring lives and has none yet. */
  show(cases: readonly MapLiveCase[]): void {
    const now = Date.now();
    for (const live of cases) {
      const age = now - live.arrivedAt;
      if (age >= RING_MILLISECONDS || this.#rings.has(live.id)) continue;
      const element = document.createElement('div');
      element.className = 'map-ring';
      element.dataset.case = live.id;
      element.style.animationDelay = `${-Math.max(0, age)}ms`;
      this.#place(element, live);
      this.#rings.set(live.id, { live, element });
      this.#box.append(element);
    }
  }

  destroy(): void {
    this.#rings.clear();
    this.#box.remove();
  }

  #drop(id: string): void {
    this.#rings.get(id)?.element.remove();
    this.#rings.delete(id);
  }

  #place(element: HTMLElement, { position }: MapLiveCase): void {
    const { x, y } = this.#map.project([position[0], position[1]]);
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  }
}
