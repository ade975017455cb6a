import type { Position } from '../../../../geodata/place.ts';

const REST_MILLISECONDS = 100;

/** Tells where one's pointer is at most ten times a second, the last place always. */
export class PointerTeller {
  readonly #tell: (position: Position | null) => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waiting: { readonly position: Position | null } | null = null;

  constructor(tell: (position: Position | null) => void) {
    this.#tell = tell;
  }

  tell(position: Position | null): void {
    if (this.#timer !== null) {
      this.#waiting = { position };
      return;
    }
    this.#tell(position);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const waiting = this.#waiting;
      this.#waiting = null;
      if (waiting !== null) this.tell(waiting.position);
    }, REST_MILLISECONDS);
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
