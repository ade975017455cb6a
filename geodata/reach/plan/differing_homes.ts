/** The homes whose time in the draft is another than at present, kept without order or allocation. 8 bytes for each home. */
export class DifferingHomes {
  count = 0;
  readonly #homes: Uint32Array;
  /** Where a home lies in the list, plus 1; 0 for one that does not. */
  readonly #place: Uint32Array;

  constructor(homeCount: number) {
    this.#homes = new Uint32Array(homeCount);
    this.#place = new Uint32Array(homeCount);
  }

  /** The first `count` are of use. */
  get homes(): Readonly<Uint32Array> {
    return this.#homes;
  }

  /** Takes in or lets go a home. */
  note(home: number, differs: boolean): void {
    const place = this.#place[home]!;
    if (differs === place > 0) return;
    if (differs) {
      this.#homes[this.count++] = home;
      this.#place[home] = this.count;
      return;
    }
    const last = this.#homes[--this.count]!;
    this.#homes[place - 1] = last;
    this.#place[last] = place;
    this.#place[home] = 0;
  }
}
