/**
 * Hands on the first value at once and from then on at most one in a frame, always the latest. Pointer events come just
 * before a frame is drawn, so what follows the pointer is drawn in the same one.
 */
export class LatestPerFrame<Value> {
  readonly #tell: (value: Value) => void;
  readonly #requestFrame: (callback: () => void) => number;
  readonly #cancelFrame: (request: number) => void;
  #request: number | null = null;
  #waiting: { readonly value: Value } | null = null;

  constructor(
    tell: (value: Value) => void,
    requestFrame: (callback: () => void) => number = (callback) => requestAnimationFrame(callback),
    cancelFrame: (request: number) => void = (request) => cancelAnimationFrame(request),
  ) {
    this.#tell = tell;
    this.#requestFrame = requestFrame;
    this.#cancelFrame = cancelFrame;
  }

  push(value: Value): void {
    if (this.#request !== null) {
      this.#waiting = { value };
      return;
    }
    this.#rest();
    this.#tell(value);
  }

  /** Tells what still waits now. */
  flush(): void {
    const waiting = this.#waiting;
    this.drop();
    if (waiting !== null) this.#tell(waiting.value);
  }

  /** Forgets what still waits. */
  drop(): void {
    if (this.#request !== null) this.#cancelFrame(this.#request);
    this.#request = null;
    this.#waiting = null;
  }

  #rest(): void {
    this.#request = this.#requestFrame(() => {
      this.#request = null;
      const waiting = this.#waiting;
      this.#waiting = null;
      if (waiting !== null) this.push(waiting.value);
    });
  }
}
