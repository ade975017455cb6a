/**
 * A bucket of tokens for each name: it holds a minute's worth and fills evenly. Each server counts for itself.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
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
    this.#buckets.set(name, { left: granted ? left - 1 : left, at: now });
    return granted ? 0 : Math.ceil((1 - left) / perMs / 1000);
  }
}
