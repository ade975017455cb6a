/** Names that are remembered at once; beyond, whoever has not come for longest is forgotten. About 2 MB. */
const MOST_NAMES = 20_000;

/**
 * A bucket of tokens for each name: it holds a minute's worth and fills evenly. Each server counts for itself.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #mostNames: number;
  /** Whoever came last stands last. */
  readonly #buckets = new Map<string, { readonly left: number; readonly at: number }>();

  constructor(perMinute: number, mostNames = MOST_NAMES) {
    this.#perMinute = perMinute;
    this.#mostNames = mostNames;
  }

  /** Names that are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /**
   * @param now milliseconds.
   * @returns seconds to wait before the next try; 0: go on.
   */
  take(name: string, now = performance.now()): number {
    const perMs = this.#perMinute / 60_000;
    const known = this.#buckets.get(name);
    const left = known ? Math.min(this.#perMinute, known.left + (now - known.at) * perMs) : this.#perMinute;
    const granted = left >= 1;
    this.#buckets.delete(name);
    this.#buckets.set(name, { left: granted ? left - 1 : left, at: now });
    this.#forgetOldest(now);
    return granted ? 0 : Math.ceil((1 - left) / perMs / 1000);
  }

  /** Whoever has not come for a minute has a full bucket again, and need not be remembered. */
  #forgetOldest(now: number): void {
    for (const [name, { at }] of this.#buckets) {
      if (now - at < 60_000 && this.#buckets.size <= this.#mostNames) return;
      this.#buckets.delete(name);
    }
  }
}
