/**
 * Lets so many at once do something dear; the others wait in a line that is no longer than `waiting`.
 * @returns null from `run` where the line is full.
 */
export class AtMost {
  readonly #most: number;
  readonly #waiting: number;
  readonly #line: (() => void)[] = [];
  #running = 0;

  constructor(most: number, waiting: number) {
    this.#most = most;
    this.#waiting = waiting;
  }

  async run<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#running >= this.#most) {
      if (this.#line.length >= this.#waiting) return null;
      await new Promise<void>((goOn) => this.#line.push(goOn));
    } else {
      this.#running++;
    }
    try {
      return await work();
    } finally {
      const next = this.#line.shift();
      // The place goes to who waits longest, so that nobody who comes anew slips in between.
      if (next) next();
      else this.#running--;
    }
  }
}
