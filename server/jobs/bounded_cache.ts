/** Promises under keys, the least recently used of which are dropped. One that is rejected is forgotten at once. */
export class BoundedCache<Key, Value extends Promise<unknown>> {
  readonly #limit: number;
  readonly #entries = new Map<Key, Value>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is kept under the key, or what `make` gives, which is then kept: asked twice at once, it is made once. */
  getOrMake(key: Key, make: () => Value): Value {
    const known = this.#entries.get(key);
    this.#entries.delete(key);
    const value = known ?? make();
    this.#entries.set(key, value);
    if (!known) {
      value.catch(() => {
        if (this.#entries.get(key) === value) this.#entries.delete(key);
      });
      if (this.#entries.size > this.#limit) this.#entries.delete(this.#entries.keys().next().value!);
    }
    return value;
  }

  clear(): void {
    this.#entries.clear();
  }
}
