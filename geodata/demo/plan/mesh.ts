import type { Ring } from '../plane/point.ts';
import { type Point, quantise } from '../plane/point.ts';

/** What an edge between two blocks is: a way of a class, or null for a border that nobody walks along. */
export interface EdgeFacts {
  readonly kind: string | null;
  /** Edges of one line become one street with one name. */
  readonly line: number;
  readonly bridge: boolean;
  readonly tunnel: boolean;
  readonly layer: number;
}

const SPAN = 2 ** 24;
const key = (from: number, to: number): number => from * SPAN + to;
const edgeKey = (a: number, b: number): number => (a < b ? key(a, b) : key(b, a));

/**
 * The blocks of the city and the streets between them, as half-edges: every face is a ring of node ids, counter-clockwise,
 * and a node put into a street is put into the faces on both sides. So streets stay planar whatever is cut.
 */
export class Mesh {
  readonly points: Point[] = [];
  readonly neighbours: number[][] = [];
  /** Rings of node ids; null for a face that was cut in two. */
  readonly faces: (number[] | null)[] = [];
  readonly #left = new Map<number, number>();
  readonly #edges = new Map<number, EdgeFacts>();

  addNode(at: Point): number {
    this.points.push(quantise(at));
    this.neighbours.push([]);
    return this.points.length - 1;
  }

  addEdge(a: number, b: number, facts: EdgeFacts): void {
    const k = edgeKey(a, b);
    if (a === b || this.#edges.has(k)) return;
    this.#edges.set(k, facts);
    this.neighbours[a]!.push(b);
    this.neighbours[b]!.push(a);
  }

  removeEdge(a: number, b: number): void {
    this.#edges.delete(edgeKey(a, b));
    this.neighbours[a] = this.neighbours[a]!.filter((n) => n !== b);
    this.neighbours[b] = this.neighbours[b]!.filter((n) => n !== a);
  }

  edge(a: number, b: number): EdgeFacts {
    const facts = this.#edges.get(edgeKey(a, b));
    if (facts === undefined) throw new Error(`There is no edge between nodes ${a} and ${b}.`);
    return facts;
  }

  changeEdge(a: number, b: number, facts: EdgeFacts): void {
    this.edge(a, b);
    this.#edges.set(edgeKey(a, b), facts);
  }

  *edges(): Generator<{ a: number; b: number; facts: EdgeFacts }> {
    for (const [k, facts] of this.#edges) yield { a: Math.floor(k / SPAN), b: k % SPAN, facts };
  }

  addFace(ring: number[]): number {
    const face = this.faces.push(ring) - 1;
    ring.forEach((node, i) => {
      this.#left.set(key(node, ring[(i + 1) % ring.length]!), face);
    });
    return face;
  }

  /** Node ids around a face. */
  ringOf(face: number): readonly number[] {
    const ring = this.faces[face];
    if (!ring) throw new Error(`Face ${face} is no face any more.`);
    return ring;
  }

  /** Points around a face, counter-clockwise. */
  outlineOf(face: number): Ring {
    return this.ringOf(face).map((node) => this.points[node]!);
  }

  /** Puts a node into an edge, and so into the faces on both sides of it. */
  splitEdge(a: number, b: number, at: Point): number {
    const facts = this.edge(a, b);
    const node = this.addNode(at);
    this.removeEdge(a, b);
    this.addEdge(a, node, facts);
    this.addEdge(node, b, facts);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const face = this.#left.get(key(from, to));
      if (face === undefined) continue;
      this.#left.delete(key(from, to));
      const ring = this.faces[face]!;
      ring.splice(ring.indexOf(from) + 1, 0, node);
      this.#left.set(key(from, node), face);
      this.#left.set(key(node, to), face);
    }
    return node;
  }

  /** Cuts a face along a path of nodes whose first and last lie on its ring; returns the two new faces. */
  cutFace(face: number, path: readonly number[], facts: EdgeFacts): [number, number] {
    const ring = this.ringOf(face);
    const start = ring.indexOf(path[0]!);
    const end = ring.indexOf(path.at(-1)!);
    if (start < 0 || end < 0 || start === end) throw new Error(`Path ${path.join()} does not cross face ${face}.`);
    for (let i = 0; i + 1 < path.length; i++) this.addEdge(path[i]!, path[i + 1]!, facts);
    const inner = path.slice(1, -1);
    const walk = (from: number, to: number): number[] => {
      const part: number[] = [];
      for (let i = from; i !== to; i = (i + 1) % ring.length) part.push(ring[i]!);
      return [...part, ring[to]!];
    };
    this.faces[face] = null;
    return [this.addFace([...walk(start, end), ...inner.toReversed()]), this.addFace([...walk(end, start), ...inner])];
  }
}
