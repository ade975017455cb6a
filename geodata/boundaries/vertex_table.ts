import { latticeKey } from '../districting/lattice.ts';
import type { LatticeRing } from './quantise_rings.ts';

/** The distinct vertices of rings that may be snapped, as columns. */
export class VertexTable {
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly keys: number[] = [];
  /** Polygons that pass the vertex. */
  readonly polygons: number[][] = [];
  /** The vertices before and after it, in every ring. */
  readonly beside: (readonly [x: number, y: number])[][] = [];
  /** Vertices of communities, which stay where they are. */
  readonly fixed: boolean[] = [];
  readonly #at = new Map<number, number>();

  constructor(
    rings: readonly LatticeRing[],
    fixed: readonly LatticeRing[],
    isDirty: (x: number, y: number) => boolean,
  ) {
    for (const ring of fixed) this.#addRing(ring, isDirty, true);
    for (const ring of rings) this.#addRing(ring, isDirty, false);
  }

  get count(): number {
    return this.x.length;
  }

  has(x: number, y: number): boolean {
    return this.#at.has(latticeKey(x, y));
  }

  sharePolygon(v: number, w: number): boolean {
    return this.polygons[v]!.some((polygon) => this.polygons[w]!.includes(polygon));
  }

  #addRing({ polygon, x, y }: LatticeRing, isDirty: (x: number, y: number) => boolean, fixed: boolean): void {
    for (let i = 0; i < x.length; i++) {
      const [px, py] = [x[i]!, y[i]!];
      if (!isDirty(px, py)) continue;
      const vertex = this.#vertexAt(px, py, fixed);
      if (!fixed && !this.polygons[vertex]!.includes(polygon)) this.polygons[vertex]!.push(polygon);
      const [before, after] = [(i + x.length - 1) % x.length, (i + 1) % x.length];
      this.beside[vertex]!.push([x[before]!, y[before]!], [x[after]!, y[after]!]);
    }
  }

  #vertexAt(x: number, y: number, fixed: boolean): number {
    const key = latticeKey(x, y);
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    const vertex = this.x.length;
    this.#at.set(key, vertex);
    this.x.push(x);
    this.y.push(y);
    this.keys.push(key);
    this.polygons.push([]);
    this.beside.push([]);
    this.fixed.push(fixed);
    return vertex;
  }
}
