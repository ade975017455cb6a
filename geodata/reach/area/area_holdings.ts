import type { StreetNetwork } from '../network/network.ts';
import type { EdgeParts } from '../search/reached_parts.ts';

const NO_PARTS: EdgeParts = {
  edge: new Uint32Array(0),
  from: new Float64Array(0),
  to: new Float64Array(0),
  lengthMetres: 0,
  loose: [],
};

/** Says which positions on streets belong to some parts. */
export class AreaHoldings {
  readonly #network: StreetNetwork;
  /** For each ground edge 1 + the first of its parts, or 0. */
  readonly #firstPart: Int32Array;
  #parts: EdgeParts = NO_PARTS;

  constructor(network: StreetNetwork) {
    this.#network = network;
    this.#firstPart = new Int32Array(network.groundEdgeCount);
  }

  /** Speaks of other parts from now on. */
  take(parts: EdgeParts): void {
    for (const edge of this.#parts.edge) this.#firstPart[edge] = 0;
    this.#parts = parts;
    for (let at = parts.edge.length - 1; at >= 0; at--) this.#firstPart[parts.edge[at]!] = at + 1;
  }

  /** Forgets the parts. */
  clear(): void {
    this.take(NO_PARTS);
  }

  /** Whether all of a piece of an edge belongs, none of it, or neither is known: 1, 0, −1. */
  holdsPiece(edge: number, from: number, to: number): 1 | 0 | -1 {
    const part = this.#firstPart[edge]! - 1;
    if (part >= 0) return this.#parts.from[part]! <= from && to <= this.#parts.to[part]! ? 1 : -1;
    return (from === 0 && this.#holdsEnd(edge, 0)) || (to === 1 && this.#holdsEnd(edge, 1)) ? -1 : 0;
  }

  /** Whether a position belongs. At an end of an edge it does where any edge there has it. */
  holds(edge: number, fraction: number): boolean {
    if (this.#partAt(edge, fraction) >= 0) return true;
    return (fraction === 0 || fraction === 1) && this.#holdsEnd(edge, fraction);
  }

  /** Where the part on an edge ends between two fractions of it, the first of them in the part; null where it is not. */
  endBetween(edge: number, inner: number, outer: number): number | null {
    const part = this.#partAt(edge, inner);
    if (part < 0) return null;
    return outer > inner ? this.#parts.to[part]! : this.#parts.from[part]!;
  }

  /** Whether any edge at an end of an edge has that end. */
  #holdsEnd(edge: number, end: 0 | 1): boolean {
    const { edgeFrom, edgeTo, firstHalf, halfEdge } = this.#network.columns;
    const node = end === 0 ? edgeFrom[edge]! : edgeTo[edge]!;
    for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) {
      const other = halfEdge[half]! >>> 1;
      if (other < this.#firstPart.length && this.#partAt(other, halfEdge[half]! & 1) >= 0) return true;
    }
    return false;
  }

  /** The part that has a position; −1 for none. */
  #partAt(edge: number, fraction: number): number {
    const { edge: edges, from, to } = this.#parts;
    const first = this.#firstPart[edge]! - 1;
    if (first < 0) return -1;
    for (let at = first; edges[at] === edge; at++) {
      if (fraction >= from[at]! && fraction <= to[at]!) return at;
    }
    return -1;
  }
}
