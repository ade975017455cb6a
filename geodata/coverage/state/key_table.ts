import type { Key } from '../coverage_edit.ts';

/** Keys of one kind of object: numbers below the size of the base, then the strings that edits made. */
export class KeyTable {
  readonly baseCount: number;
  readonly created: string[];
  readonly #slotOf = new Map<string, number>();

  constructor(baseCount: number, created: readonly string[] = []) {
    this.baseCount = baseCount;
    this.created = [...created];
    created.forEach((key, n) => {
      this.#slotOf.set(key, baseCount + n);
    });
  }

  keyOf(slot: number): Key {
    return slot < this.baseCount ? slot : this.created[slot - this.baseCount]!;
  }

  /** −1 where there is no such object. */
  slotOf(key: Key): number {
    if (typeof key === 'string') return this.#slotOf.get(key) ?? -1;
    return Number.isInteger(key) && key >= 0 && key < this.baseCount ? key : -1;
  }

  add(key: string): void {
    this.#slotOf.set(key, this.baseCount + this.created.length);
    this.created.push(key);
  }

  /** Forgets the keys of all slots from `count` on. */
  shrinkTo(count: number): void {
    while (this.baseCount + this.created.length > count) this.#slotOf.delete(this.created.pop()!);
  }
}
