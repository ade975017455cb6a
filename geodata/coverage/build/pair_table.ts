/** Numbers pairs of whole numbers in the order of their coming. Open addressing: 12 bytes a slot, at most half full. */
export class PairTable {
  #mask: number;
  #slots: Int32Array;
  #first: Int32Array;
  #second: Int32Array;
  size = 0;

  constructor(expected: number) {
    let room = 64;
    while (room < 2 * expected) room *= 2;
    this.#mask = room - 1;
    this.#slots = new Int32Array(room).fill(-1);
    this.#first = new Int32Array(Math.max(16, expected));
    this.#second = new Int32Array(Math.max(16, expected));
  }

  /** Number of a pair; a new one where it was not in yet. */
  numberOf(a: number, b: number): number {
    let at = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b ^ (b >>> 15), 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & this.#mask;
    for (; this.#slots[at] !== -1; at = (at + 1) & this.#mask) {
      const known = this.#slots[at]!;
      if (this.#first[known] === a && this.#second[known] === b) return known;
    }
    if (this.size === this.#first.length) throw new RangeError(`More than the ${this.size} pairs expected.`);
    this.#slots[at] = this.size;
    this.#first[this.size] = a;
    this.#second[this.size] = b;
    return this.size++;
  }

  first(number: number): number {
    return this.#first[number]!;
  }

  second(number: number): number {
    return this.#second[number]!;
  }
}
