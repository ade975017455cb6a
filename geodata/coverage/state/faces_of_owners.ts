import { type Column, intColumn } from './column.ts';
import type { CoverageState } from './coverage_state.ts';

/**
 * The faces of each owner as a doubly linked chain beside `faceOwner`, so that asking for them costs as much as there are of
 * them. The order within a chain means nothing and is not kept when an edit is taken back.
 */
export class FacesOfOwners {
  readonly #owners: Column<Int32Array>;
  readonly #first: Column<Int32Array>;
  readonly #next: Column<Int32Array>;
  readonly #prev: Column<Int32Array>;

  constructor({ faceOwner, counts }: Pick<CoverageState, 'faceOwner' | 'counts'>) {
    this.#owners = faceOwner;
    this.#first = intColumn(counts.owners);
    this.#first.data.fill(-1);
    this.#next = intColumn(counts.faces);
    this.#prev = intColumn(counts.faces);
  }

  /** Puts a face that is in no chain into that of its owner. */
  link(face: number): void {
    const owner = this.#owners.data[face]!;
    this.#next.reserve(face + 1);
    this.#prev.reserve(face + 1);
    const first = this.#first.data[owner]!;
    this.#next.data[face] = first;
    this.#prev.data[face] = -1;
    if (first !== -1) this.#prev.data[first] = face;
    this.#first.data[owner] = face;
  }

  /** Takes a face out of the chain of its owner. */
  unlink(face: number): void {
    const [next, prev] = [this.#next.data[face]!, this.#prev.data[face]!];
    if (prev === -1) this.#first.data[this.#owners.data[face]!] = next;
    else this.#next.data[prev] = next;
    if (next !== -1) this.#prev.data[next] = prev;
  }

  /** Room for one more owner, without a face. */
  addOwner(owner: number): void {
    this.#first.reserve(owner + 1);
    this.#first.data[owner] = -1;
  }

  /** In rising order. */
  of(owner: number): number[] {
    const faces: number[] = [];
    for (let face = this.#first.data[owner] ?? -1; face !== -1; face = this.#next.data[face]!) faces.push(face);
    return faces.sort((a, b) => a - b);
  }
}
