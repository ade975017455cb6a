import { TEXELS_PER_ROW } from '../street_times/texels.ts';

/** What a graphics card has not been told yet: rows, or everything where the array is another one. */
export interface StaleRows {
  isAnew: boolean;
  rows: Uint8Array;
}

/** One unsigned number for each slot, as a texture of whole rows holds them; grows, and knows which rows changed. */
export class TexelRows {
  #values: Uint32Array;
  readonly #stale = new Set<StaleRows>();

  constructor(slots: number) {
    this.#values = new Uint32Array(rowsFor(slots) * TEXELS_PER_ROW);
  }

  /** Holds until the next `set`. */
  get values(): Uint32Array {
    return this.#values;
  }

  get rows(): number {
    return this.#values.length / TEXELS_PER_ROW;
  }

  get(slot: number): number {
    return this.#values[slot] ?? 0;
  }

  set(slot: number, value: number): void {
    if (slot >= this.#values.length) this.#grow(slot);
    if (this.#values[slot] === value) return;
    this.#values[slot] = value;
    const row = Math.floor(slot / TEXELS_PER_ROW);
    for (const stale of this.#stale) stale.rows[row] = 1;
  }

  addStale(): StaleRows {
    const stale = { isAnew: true, rows: new Uint8Array(this.rows) };
    this.#stale.add(stale);
    return stale;
  }

  dropStale(stale: StaleRows): void {
    this.#stale.delete(stale);
  }

  #grow(slot: number): void {
    const values = new Uint32Array(rowsFor(Math.max(slot + 1, Math.ceil(this.#values.length * 1.5))) * TEXELS_PER_ROW);
    values.set(this.#values);
    this.#values = values;
    for (const stale of this.#stale) {
      stale.isAnew = true;
      stale.rows = new Uint8Array(this.rows);
    }
  }
}

function rowsFor(slots: number): number {
  return Math.max(1, Math.ceil(slots / TEXELS_PER_ROW));
}
