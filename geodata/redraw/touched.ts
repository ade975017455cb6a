/** What came to be different in a coverage: slots, each once, in rising order, as in a Change, over any number of changes. */
export interface Touched {
  /** Vertices moved, made or taken out. */
  readonly vertices: readonly number[];
  /** Arcs whose line, faces or owners beside changed. Slots beyond `arcCount` are gone. */
  readonly arcs: readonly number[];
  /** Faces whose outline or owner changed. Slots beyond `faceCount` are gone. */
  readonly faces: readonly number[];
  /** Faces whose outline changed: a part of `faces`. */
  readonly reshaped: readonly number[];
  readonly owners: readonly number[];
}

/** Gathers what several changes touched. */
export class TouchedSets {
  readonly #vertices = new Set<number>();
  readonly #arcs = new Set<number>();
  readonly #faces = new Set<number>();
  readonly #reshaped = new Set<number>();
  readonly #owners = new Set<number>();

  add(change: Touched): void {
    for (const slot of change.vertices) this.#vertices.add(slot);
    for (const slot of change.arcs) this.#arcs.add(slot);
    for (const slot of change.faces) this.#faces.add(slot);
    for (const slot of change.reshaped) this.#reshaped.add(slot);
    for (const slot of change.owners) this.#owners.add(slot);
  }

  /** What was gathered since the last time. */
  take(): Touched {
    const [vertices, arcs, faces, reshaped, owners] = [
      this.#vertices,
      this.#arcs,
      this.#faces,
      this.#reshaped,
      this.#owners,
    ].map((set) => {
      const slots = [...set].sort((a, b) => a - b);
      set.clear();
      return slots;
    }) as [number[], number[], number[], number[], number[]];
    return { vertices, arcs, faces, reshaped, owners };
  }
}
