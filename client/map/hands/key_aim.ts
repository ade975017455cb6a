import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../geodata/place.ts';
import type { MapStageProps } from '../map_stage_props.ts';
import { STAGE_WORDS } from '../stage/stage_words.ts';
import { steppedBy } from './key_step.ts';
import { svg } from './svg.ts';

/** What becomes of a place that keys aim at. */
export interface AimEars {
  /** Enter was pressed there. */
  onMark(position: Position): void;
  /** The crosshair stands there now. */
  onAim(position: Position): void;
}

/**
 * Keys with a tool in the hand. A crosshair stands in the middle of what the panels leave free, where the camera looks;
 * the arrow keys move the ground under it (five times as far with Shift, and plus and minus zoom about it), so that it
 * can never be lost behind a panel or beyond the edge. Enter marks the place. It shows while the map has the focus and
 * keys lead; a pointer that moves takes it away, and Enter then only brings it back: nobody marks what they cannot see.
 */
export class KeyAim {
  readonly #map: MapLibreMap;
  readonly #ears: AimEars;
  readonly #crosshair = makeCrosshair();
  readonly #said = document.createElement('p');
  readonly #ended = new AbortController();
  #tool: MapStageProps['tool'] = null;

  /** @param box Where the crosshair may lie, over the map. */
  constructor(map: MapLibreMap, box: HTMLElement, ears: AimEars) {
    this.#map = map;
    this.#ears = ears;
    this.#said.className = 'map-hands-said';
    this.#said.role = 'status';
    box.append(this.#crosshair, this.#said);
    map.on('move', () => this.#place());
    const { signal } = this.#ended;
    const canvas = map.getCanvas();
    canvas.addEventListener('focus', () => canvas.matches(':focus-visible') && this.#show(true), { signal });
    canvas.addEventListener('blur', () => this.#show(false), { signal });
    canvas.addEventListener('keydown', (event) => this.#key(event), { signal });
    for (const name of ['pointermove', 'pointerdown'] as const) {
      map.getContainer().addEventListener(name, () => this.#show(false), { capture: true, signal });
    }
  }

  update({ tool, language, interactive = true }: MapStageProps, before: MapStageProps | null): void {
    if (tool === before?.tool && language === before?.language) return;
    const words = STAGE_WORDS[language];
    const canvas = this.#map.getCanvas();
    const isTakenUp = interactive && tool != null && tool !== this.#tool;
    this.#tool = interactive ? tool : null;
    canvas.ariaLabel = this.#tool ? words.aim[this.#tool] : words.map;
    // Screen readers hand the arrow keys on to an application and keep them for themselves elsewhere.
    canvas.role = this.#tool ? 'application' : 'region';
    if (!this.#tool) this.#show(false);
    // A map that is made anew with a tool in the hand takes the focus from nobody.
    if (!isTakenUp || before === null) return;
    if (document.activeElement === canvas) this.#show(canvas.matches(':focus-visible'));
    else canvas.focus({ preventScroll: true });
  }

  /** For those who do not see the map. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  destroy(): void {
    this.#ended.abort();
  }

  #key(event: KeyboardEvent): void {
    if (!this.#tool || event.altKey || event.ctrlKey || event.metaKey) return;
    const isMark = event.key === 'Enter' || event.key === ' ';
    const to = steppedBy(event.key, event.shiftKey, this.#aimed, this.#map.getZoom());
    if (to === null && !isMark) return;
    // Before MapLibre pans by its own, longer steps.
    event.preventDefault();
    event.stopPropagation();
    const wasShown = !this.#crosshair.hasAttribute('hidden');
    if (to !== null) this.#map.jumpTo({ center: [...to] });
    this.#show(true);
    // The key that took up the tool may still be held down.
    if (isMark && wasShown && !event.repeat) this.#ears.onMark(this.#aimed);
  }

  #show(isShown: boolean): void {
    this.#crosshair.toggleAttribute('hidden', !isShown || !this.#tool);
    this.#place();
  }

  #place(): void {
    if (this.#crosshair.hasAttribute('hidden')) return;
    const { x, y } = this.#map.project([...this.#aimed]);
    this.#crosshair.style.transform = `translate(${x}px, ${y}px) scale(var(--hand-scale, 1))`;
    this.#ears.onAim(this.#aimed);
  }

  /** The camera's own centre lies in the middle of what its padding leaves. */
  get #aimed(): Position {
    const { lng, lat } = this.#map.getCenter();
    return [lng, lat];
  }
}

/** Four strokes that leave the place itself free to be seen. */
function makeCrosshair(): SVGElement {
  const strokes = 'M0 -22 V-6 M0 6 V22 M-22 0 H-6 M6 0 H22';
  const crosshair = svg('svg', {
    class: 'map-hands-crosshair',
    hidden: '',
    'aria-hidden': 'true',
    viewBox: '-24 -24 48 48',
  });
  crosshair.append(
    svg('path', { d: strokes, class: 'map-hands-crosshair-casing' }),
    svg('path', { d: strokes }),
    svg('circle', { r: 1.6 }),
  );
  return crosshair;
}
