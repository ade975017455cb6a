/** What was read is believed so long where nobody says that it changed. */
const KEPT_MS = 5_000;
const MOST_KEPT = 10_000;

interface Entry<Value> {
  readonly value: Promise<Value>;
  readonly until: number;
}

/**
 * What was read of rights, for a few seconds at most. What is being read while rights change is read again: the database may
 * have answered before they did.
 */
export class BriefCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();

  async get(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    const entry = known && known.until > performance.now() ? known : this.#begin(key, read);
    const value = await entry.value;
    const isForgotten = this.#entries.get(key) !== entry && entry.until > performance.now();
    return isForgotten ? this.get(key, read) : value;
  }

  forget(): void {
    this.#entries.clear();
  }

  #begin(key: string, read: () => Promise<Value>): Entry<Value> {
    const entry = { value: read(), until: performance.now() + KEPT_MS };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (this.#entries.size > MOST_KEPT) this.#entries.delete(this.#entries.keys().next().value!);
    entry.value.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    return entry;
  }
}
