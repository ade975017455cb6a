/**
 * Sends things one at a time and never lets them queue: while one is on its way, only the newest of those that come waits,
 * and the others are forgotten. A hand that drags makes more positions than anybody needs to compute.
 */
export class NewestOnly<Thing> {
  readonly #send: (thing: Thing) => Promise<void>;
  #waiting: { readonly thing: Thing } | null = null;
  #isBusy = false;

  /** @param send resolves when the next may go; it must not reject. */
  constructor(send: (thing: Thing) => Promise<void>) {
    this.#send = send;
  }

  push(thing: Thing): void {
    this.#waiting = { thing };
    if (!this.#isBusy) void this.#run();
  }

  /** Forgets what waits; what is on its way comes back nevertheless. */
  clear(): void {
    this.#waiting = null;
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    while (this.#waiting) {
      const { thing } = this.#waiting;
      this.#waiting = null;
      await this.#send(thing);
    }
    this.#isBusy = false;
  }
}
