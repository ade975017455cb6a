/** What a stage watches a store by. */
export interface Watch<Stale> {
  /** What its graphics card has not been told yet; it clears the marks once it has told it. */
  readonly stale: Stale;
  readonly stop: () => void;
}

/** The stages that draw one store, each with its own marks of what it has not drawn yet. */
export class Watchers<Stale> {
  readonly #redraws = new Map<Stale, () => void>();

  /** @param stale the marks of a new stage, which has drawn nothing */
  add(stale: Stale, redraw: () => void): Watch<Stale> {
    this.#redraws.set(stale, redraw);
    return {
      stale,
      stop: () => {
        this.#redraws.delete(stale);
      },
    };
  }

  /** The marks of every stage. */
  marks(): Iterable<Stale> {
    return this.#redraws.keys();
  }

  redraw(): void {
    for (const redraw of this.#redraws.values()) redraw();
  }
}
