/** What was read is believed so long where nobody says that it changed. */
const KEPT_MS = 5_000;
const MOST_KEPT = 10_000;

interface Entry<Value> {
  readonly value: Promise<Value | null>;
  readonly until: number;
}

/**
 * What sessions were found to be, for a few seconds at most. One that is read while rights change is read again: what was
 * asked of the database before may be answered after.
 */
export class ActorCache<Value> {
  readonly #read: (session: string) => Promise<Value | null>;
  readonly #entries = new Map<string, Entry<Value>>();

  constructor(read: (session: string) => Promise<Value | null>) {
    this.#read = read;
  }

  async get(session: string): Promise<Value | null> {
    const known = this.#entries.get(session);
    const entry = known && known.until > performance.now() ? known : this.#begin(session);
    const value = await entry.value;
    // Forgotten meanwhile: somebody's rights changed.
    if (this.#entries.get(session) !== entry && entry.until > performance.now()) return this.get(session);
    return value;
  }

  forget(): void {
    this.#entries.clear();
  }

  #begin(session: string): Entry<Value> {
    const entry = { value: this.#read(session), until: performance.now() + KEPT_MS };
    this.#entries.delete(session);
    this.#entries.set(session, entry);
    if (this.#entries.size > MOST_KEPT) this.#entries.delete(this.#entries.keys().next().value!);
    entry.value.catch(() => {
      if (this.#entries.get(session) === entry) this.#entries.delete(session);
    });
    return entry;
  }
}
