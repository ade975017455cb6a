import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';

/** Finds which of some outlines holds a point; where several do, the first in the list. Coordinates as in the outlines. */
export class ShapeFinder {
  readonly #rings: (readonly (readonly number[])[])[][];
  readonly #index: Flatbush | null;

  constructor(outlines: readonly (Polygon | MultiPolygon)[]) {
    this.#rings = outlines.map((outline) =>
      outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat(),
    );
    this.#index = outlines.length === 0 ? null : new Flatbush(outlines.length);
    for (const rings of this.#rings) {
      const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const [x, y] of rings.flat()) {
        box[0] = Math.min(box[0], x!);
        box[1] = Math.min(box[1], y!);
        box[2] = Math.max(box[2], x!);
        box[3] = Math.max(box[3], y!);
      }
      this.#index?.add(...box);
    }
    this.#index?.finish();
  }

  /** −1 where none does. */
  find(x: number, y: number): number {
    const near = this.#index?.search(x, y, x, y).sort((a, b) => a - b) ?? [];
    return near.find((shape) => this.#holds(shape, x, y)) ?? -1;
  }

  #holds(shape: number, x: number, y: number): boolean {
    let inside = false;
    for (const ring of this.#rings[shape]!) {
      for (let i = 1; i < ring.length; i++) {
        const [[ax, ay], [bx, by]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
        if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      }
    }
    return inside;
  }
}
