import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../../geodata/place.ts';
import { steppedBy } from '../../../map/hands/key_step.ts';
import { svg } from '../../../map/hands/svg.ts';

/** What becomes of keys on the map. */
export interface CrosshairEars {
  /** The crosshair stands there now. */
  onAim(position: Position): void;
  /** Enter, with the crosshair in sight or not. */
  onEnter(position: Position, event: KeyboardEvent, isShown: boolean): void;
}

/**
 * Keys lead a crosshair in the middle of what panels leave free; the arrows move the ground under it, as on the map of the
 * plan. A pointer that moves takes it away.
 */
export class KeyCrosshair {
  readonly #map: MapLibreMap;
  readonly #ears: CrosshairEars;
  readonly #sign = makeSign();
  readonly #said = document.createElement('p');
  readonly #ended = new AbortController();

  constructor(map: MapLibreMap, box: HTMLElement, ears: CrosshairEars) {
    this.#map = map;
    this.#ears = ears;
    this.#said.className = 'map-hands-said';
    this.#said.role = 'status';
    box.append(this.#sign, this.#said);
    const { signal } = this.#ended;
    const canvas = map.getCanvas();
    // Screen readers hand the arrow keys on to an application and keep them for themselves elsewhere.
    canvas.role = 'application';
    canvas.addEventListener('focus', () => canvas.matches(':focus-visible') && this.#show(true), { signal });
    canvas.addEventListener('blur', () => this.#show(false), { signal });
    map.getContainer().addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    for (const name of ['pointermove', 'pointerdown'] as const) {
      map.getContainer().addEventListener(name, () => this.#show(false), { capture: true, signal });
    }
    const place = () => this.#place();
    map.on('move', place);
    signal.addEventListener('abort', () => map.off('move', place));
  }

  get isShown(): boolean {
    return !this.#sign.hasAttribute('hidden');
  }

  /** The camera's own centre lies in the middle of what its padding leaves. */
  get position(): Position {
    const { lng, lat } = this.#map.getCenter();
    return [lng, lat];
  }

  /** For those who do not see the map. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  setLabel(label: string): void {
    this.#map.getCanvas().ariaLabel = label;
  }

  destroy(): void {
    this.#ended.abort();
    this.#sign.remove();
    this.#said.remove();
    this.#map.getCanvas().role = 'region';
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.#map.getCanvas() || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = steppedBy(event.key, event.shiftKey, this.position, this.#map.getZoom());
    if (to === null && event.key !== 'Enter') return;
    // Before MapLibre pans by its own, longer steps.
    event.preventDefault();
    event.stopPropagation();
    if (to !== null) {
      this.#map.jumpTo({ center: [...to] });
      this.#show(true);
      this.#ears.onAim(this.position);
    } else if (!event.repeat) this.#ears.onEnter(this.position, event, this.isShown);
  }

  #show(isShown: boolean): void {
    this.#sign.toggleAttribute('hidden', !isShown);
    this.#place();
  }

  #place(): void {
    if (!this.isShown) return;
    const { x, y } = this.#map.project([...this.position]);
    this.#sign.style.transform = `translate(${x}px, ${y}px)`;
  }
}

/** Four strokes that leave the place itself free to be seen. */
function makeSign(): SVGElement {
  const strokes = 'M0 -22 V-6 M0 6 V22 M-22 0 H-6 M6 0 H22';
  const sign = svg('svg', {
    class: 'map-hands-crosshair',
    hidden: '',
    'aria-hidden': 'true',
    viewBox: '-24 -24 48 48',
  });
  sign.append(
    svg('path', { d: strokes, class: 'map-hands-crosshair-casing' }),
    svg('path', { d: strokes }),
    svg('circle', { r: 1.6 }),
  );
  return sign;
}
