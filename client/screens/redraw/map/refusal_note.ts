import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Refusal } from './redraw_map_props.ts';

const STAYS_MILLISECONDS = 6000;

/** Why something was not done, beside the place where it was not: for eyes there, and read aloud. */
export class RefusalNote {
  readonly #map: MapLibreMap;
  readonly #note = document.createElement('p');
  readonly #onMove = (): void => this.#place();
  #refusal: Refusal | null = null;
  #language: 'zh' | 'en' = 'zh';
  #timer: number | null = null;

  constructor(map: MapLibreMap, box: HTMLElement) {
    this.#map = map;
    this.#note.className = 'redraw-refusal';
    this.#note.role = 'alert';
    this.#note.hidden = true;
    box.append(this.#note);
    map.on('move', this.#onMove);
  }

  setLanguage(language: 'zh' | 'en'): void {
    this.#language = language;
    this.#write();
  }

  show(refusal: Refusal | null): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = refusal === null ? null : window.setTimeout(() => this.show(null), STAYS_MILLISECONDS);
    if (refusal === null && this.#refusal === null) return;
    const isSame = refusal !== null && refusal.code === this.#refusal?.code && refusal.zh === this.#refusal.zh;
    this.#refusal = refusal;
    if (!isSame) this.#write();
    this.#place();
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#map.off('move', this.#onMove);
    this.#note.remove();
  }

  #write(): void {
    this.#note.hidden = this.#refusal === null;
    this.#note.textContent = this.#refusal?.[this.#language] ?? '';
    this.#note.dataset.code = this.#refusal?.code ?? '';
  }

  #place(): void {
    if (this.#refusal === null) return;
    const [longitude, latitude] = this.#refusal.position;
    const { x, y } = this.#map.project([longitude, latitude]);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const left = Math.min(Math.max(8, x + 14), clientWidth - this.#note.offsetWidth - 8);
    const top = Math.min(Math.max(8, y + 14), clientHeight - this.#note.offsetHeight - 8);
    this.#note.style.transform = `translate(${left}px, ${top}px)`;
  }
}
