import type { Position } from '../../../../geodata/place.ts';
import type { RedrawPresenceInput } from '../../../generated/operations.ts';

export interface OwnPresence {
  readonly pointer: Position | null;
  readonly grids: readonly (string | number)[];
  readonly tool: string | null;
}

/** At most twice a second. */
const LEAST_MS = 500;
/** The server forgets whoever is silent for 30 s. */
const AGAIN_MS = 10_000;

/** Tells the others where one is at work: at once, then at most twice a second, and now and then while nothing changes. */
export class PresenceSender {
  readonly #send: (presence: RedrawPresenceInput) => void;
  readonly #window: string;
  readonly #again: ReturnType<typeof setInterval>;
  #presence: OwnPresence = { pointer: null, grids: [], tool: null };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sentAt = Number.NEGATIVE_INFINITY;

  /** @param window names this window of the browser */
  constructor(window: string, send: (presence: RedrawPresenceInput) => void) {
    this.#window = window;
    this.#send = send;
    this.#again = setInterval(() => this.#sendNow(), AGAIN_MS);
    this.#sendNow();
  }

  show(change: Partial<OwnPresence>): void {
    this.#presence = { ...this.#presence, ...change };
    if (this.#timer !== undefined) return;
    const wait = this.#sentAt + LEAST_MS - performance.now();
    if (wait <= 0) this.#sendNow();
    else this.#timer = setTimeout(() => this.#sendNow(), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#again);
  }

  #sendNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sentAt = performance.now();
    const { pointer, grids, tool } = this.#presence;
    this.#send({
      window: this.#window,
      pointer: pointer && { longitude: pointer[0], latitude: pointer[1] },
      grids: grids.map(String),
      tool,
    });
  }
}
