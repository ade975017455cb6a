import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../geodata/place.ts';
import { toCss } from '../colour.ts';
import { symbolImage } from '../images/symbol_image.ts';
import type { MapPalette } from '../map_palette.ts';
import type { MapStation } from '../map_stage_props.ts';
import { metresPerPixel } from '../mercator.ts';
import { symbolNamed } from '../symbols/symbol_shapes.ts';
import { svg } from './svg.ts';

/** A station on its way. */
export interface Moving {
  readonly station: MapStation;
  readonly position: Position;
  /** Radii of the straight circles that go with it. */
  readonly circles: readonly number[];
}

/** A link that is being drawn. */
export interface Stroke {
  readonly from: Position;
  readonly to: Position;
}

/**
 * What a hand holds, over the map: a station on its way with a line from where it stood, a link that is being drawn. The
 * browser lays these few elements over the picture in the very frame in which the pointer moves, which MapLibre's own
 * sources, made ready in a worker, cannot do.
 */
export class HandsOverlay {
  readonly #map: MapLibreMap;
  readonly #box = document.createElement('div');
  readonly #lines = svg('svg');
  #palette: MapPalette;
  #scale = 1;
  #symbol: HTMLCanvasElement | null = null;
  #moving: Moving | null = null;
  #stroke: Stroke | null = null;

  constructor(map: MapLibreMap, palette: MapPalette) {
    this.#map = map;
    this.#palette = palette;
    this.#box.className = 'map-hands';
    this.#box.append(this.#lines);
    map.getCanvasContainer().append(this.#box);
    map.on('move', () => this.#place());
  }

  /** Where focusable things of the hands may lie. */
  get box(): HTMLElement {
    return this.#box;
  }

  setLook(palette: MapPalette, scale: number): void {
    this.#palette = palette;
    this.#scale = scale;
    this.#box.style.setProperty('--hand', toCss(palette.accent));
    this.#box.style.setProperty('--hand-ground', toCss(palette.ground));
    this.#box.style.setProperty('--hand-quiet', toCss(palette.quietLabel));
    this.#box.style.setProperty('--hand-scale', String(scale));
    this.#symbol?.remove();
    this.#symbol = null;
    this.#place();
  }

  showMoving(moving: Moving | null): void {
    if (moving?.station !== this.#moving?.station) {
      this.#symbol?.remove();
      this.#symbol = null;
    }
    this.#moving = moving;
    this.#place();
  }

  showStroke(stroke: Stroke | null): void {
    this.#stroke = stroke;
    this.#place();
  }

  destroy(): void {
    this.#box.remove();
  }

  #place(): void {
    const parts: SVGElement[] = [];
    if (this.#moving !== null) {
      const { station, position, circles } = this.#moving;
      parts.push(...circles.map((metres) => this.#circle(position, metres)));
      parts.push(...this.#line('map-hands-trail', station.position, position));
      this.#symbol ??= this.#makeSymbol(station);
      const { x, y } = this.#at(position);
      this.#symbol.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%) scale(${this.#scale})`;
    }
    if (this.#stroke !== null) {
      const { from, to } = this.#stroke;
      parts.push(...this.#line('map-hands-link', from, to));
      for (const end of [from, to]) parts.push(this.#dot(end));
    }
    this.#lines.replaceChildren(...parts);
  }

  #makeSymbol({ symbol, status }: MapStation): HTMLCanvasElement {
    const { width, height, data, pixelRatio } = symbolImage(symbolNamed(symbol), status, this.#palette);
    const canvas = document.createElement('canvas');
    canvas.className = 'map-hands-symbol';
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${width / pixelRatio}px`;
    canvas.getContext('2d')?.putImageData(new ImageData(Uint8ClampedArray.from(data), width, height), 0, 0);
    this.#box.append(canvas);
    return canvas;
  }

  #line(name: string, from: Position, to: Position): SVGElement[] {
    const [one, other] = [this.#at(from), this.#at(to)];
    const ends = { x1: one.x, y1: one.y, x2: other.x, y2: other.y };
    return [svg('line', { ...ends, class: `${name}-casing` }), svg('line', { ...ends, class: name })];
  }

  #dot(position: Position): SVGElement {
    const { x, y } = this.#at(position);
    return svg('circle', { cx: x, cy: y, r: 4.5 * this.#scale, class: 'map-hands-end' });
  }

  #circle(position: Position, metres: number): SVGElement {
    const { x, y } = this.#at(position);
    const radius = metres / metresPerPixel(position[1], this.#map.getZoom());
    return svg('circle', { cx: x, cy: y, r: radius, class: 'map-hands-circle' });
  }

  #at([longitude, latitude]: Position) {
    return this.#map.project([longitude, latitude]);
  }
}
