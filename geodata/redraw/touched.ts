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

const NOTHING: Touched = { vertices: [], arcs: [], faces: [], reshaped: [], owners: [] };
const KINDS = ['vertices', 'arcs', 'faces', 'reshaped', 'owners'] as const;

/** Gathers what several changes touched. */
export class TouchedSets {
  #changes: Touched[] = [];

  add(change: Touched): void {
    this.#changes.push(change);
  }

  /** What was gathered since the last time. */
  take(): Touched {
    const changes = this.#changes;
    this.#changes = [];
    // Mostly it is one, and that may be large.
    if (changes.length < 2) return changes[0] ?? NOTHING;
    const lists = KINDS.map((kind) => {
      const slots = new Set<number>();
      for (const change of changes) for (const slot of change[kind]) slots.add(slot);
      return [kind, [...slots].sort((a, b) => a - b)] as const;
    });
    return Object.fromEntries(lists) as unknown as Touched;
  }
}
