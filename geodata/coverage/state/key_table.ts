import { Problem } from '../../problem.ts';
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

  /** @throws Problem `key_used`: an edit with this id has been applied already */
  add(key: string): void {
    if (this.#slotOf.has(key)) {
      throw new Problem('key_used', {
        zh: `标识 ${key} 已被使用：同一编辑不能应用两次。`,
        en: `The key ${key} is in use: the same edit cannot be applied twice.`,
      });
    }
    this.#slotOf.set(key, this.baseCount + this.created.length);
    this.created.push(key);
  }

  /** Forgets the keys of all slots from `count` on. */
  shrinkTo(count: number): void {
    while (this.baseCount + this.created.length > count) this.#slotOf.delete(this.created.pop()!);
  }
}
