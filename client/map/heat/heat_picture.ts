import { type Watch, Watchers } from '../gl/watchers.ts';
import type { HeatSurface, SurfaceBounds } from './heat_surface.ts';

/** What a stage has not drawn yet. */
export interface StaleHeat {
  isStale: boolean;
}

/** Bytes of a pixel: its colour's place in the table, and how much of it shows. */
export const HEAT_CHANNELS = 2;

/**
 * The picture of heat that stages draw. It is written again at every step of time and read at the next frame, outside
 * React: who plays it never renders a component.
 */
export class HeatPicture {
  readonly #watchers = new Watchers<StaleHeat>();
  #columns = 0;
  #rows = 0;
  #bounds: SurfaceBounds = { west: 0, north: 0, east: 0, south: 0 };
  #isDifference = false;
  #pixels = new Uint8Array();
  #version = 0;

  /** 0 where there is nothing to draw. */
  get columns(): number {
    return this.#columns;
  }

  get rows(): number {
    return this.#rows;
  }

  get bounds(): SurfaceBounds {
    return this.#bounds;
  }

  /** Whether the middle of the table means no change. */
  get isDifference(): boolean {
    return this.#isDifference;
  }

  /** Row by row from the north-west. */
  get pixels(): Uint8Array {
    return this.#pixels;
  }

  /** Grows with every picture. */
  get version(): number {
    return this.#version;
  }

  /** Pixels to write a picture of the surface into; `show` tells that they are written. */
  pixelsFor({ columns, rows }: HeatSurface): Uint8Array {
    const length = columns * rows * HEAT_CHANNELS;
    if (this.#pixels.length !== length) this.#pixels = new Uint8Array(length);
    return this.#pixels;
  }

  show({ columns, rows, bounds }: HeatSurface, isDifference: boolean): void {
    this.#columns = columns;
    this.#rows = rows;
    this.#bounds = bounds;
    this.#isDifference = isDifference;
    this.#tell();
  }

  /** Takes the picture away. */
  clear(): void {
    if (this.#columns === 0) return;
    this.#columns = 0;
    this.#rows = 0;
    this.#tell();
  }

  watch(redraw: () => void): Watch<StaleHeat> {
    return this.#watchers.add({ isStale: true }, redraw);
  }

  #tell(): void {
    this.#version += 1;
    for (const marks of this.#watchers.marks()) marks.isStale = true;
    this.#watchers.redraw();
  }
}
