/** Remembers which event of each case came last, for as many cases as it is told, so that a repeated one is dropped. */
export class SeenEvents {
  readonly #capacity: number;
  readonly #last = new Map<string, number>();

  constructor(capacity = 5000) {
    this.#capacity = capacity;
  }

  /** True the first time that this event of the case is told; false for it and all before it from then on. */
  isNew(caseId: string, sequence: number): boolean {
    const last = this.#last.get(caseId);
    if (last !== undefined && sequence <= last) return false;
    this.#last.delete(caseId);
    this.#last.set(caseId, sequence);
    if (this.#last.size > this.#capacity) {
      const oldest = this.#last.keys().next();
      if (!oldest.done) this.#last.delete(oldest.value);
    }
    return true;
  }
}
