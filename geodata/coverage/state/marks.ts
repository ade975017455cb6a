/** A set of slots that is emptied in no time: a slot is in when its stamp is the present one. */
export class Marks {
  #stamps = new Int32Array(64);
  #stamp = 1;
  list: number[] = [];

  has(slot: number): boolean {
    return this.#stamps[slot] === this.#stamp;
  }

  /** False where it was in already. */
  add(slot: number): boolean {
    if (slot >= this.#stamps.length) {
      const grown = new Int32Array(Math.max(slot + 1, this.#stamps.length * 2));
      grown.set(this.#stamps);
      this.#stamps = grown;
    }
    if (this.#stamps[slot] === this.#stamp) return false;
    this.#stamps[slot] = this.#stamp;
    this.list.push(slot);
    return true;
  }

  /** Empties the set and hands out what was in it, in rising order. */
  take(): number[] {
    const taken = this.list.sort((a, b) => a - b);
    this.clear();
    return taken;
  }

  clear(): void {
    this.list = [];
    if (++this.#stamp === 0x7fffffff) {
      this.#stamps.fill(0);
      this.#stamp = 1;
    }
  }
}
