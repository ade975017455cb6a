/** A wait that can be made shorter while it lasts, and before it begins. */
export class Pause {
  #timer: NodeJS.Timeout | null = null;
  #end: (() => void) | null = null;
  #endsAt = Number.POSITIVE_INFINITY;

  /** Waits so many milliseconds, or less where `endWithin` says so or has said so since the last wait. */
  async last(milliseconds: number): Promise<void> {
    await new Promise<void>((end) => {
      this.#end = end;
      this.endWithin(milliseconds);
    });
  }

  /** Ends the wait after so many milliseconds at the latest, the next one where none lasts. */
  endWithin(milliseconds: number): void {
    this.#endsAt = Math.min(this.#endsAt, performance.now() + milliseconds);
    if (this.#end === null) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ended(), Math.max(0, this.#endsAt - performance.now()));
  }

  #ended(): void {
    const end = this.#end;
    this.#timer = null;
    this.#end = null;
    this.#endsAt = Number.POSITIVE_INFINITY;
    end?.();
  }
}
