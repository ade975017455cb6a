import type { Coverage } from '../../coverage/coverage.ts';
import type { Change, CoverageEdit, Key } from '../../coverage/coverage_edit.ts';
import type { SeenKind } from '../redraw_edit.ts';
import { TouchedSets } from '../touched.ts';
import { type Objects, Writers } from './written_objects.ts';

/** An edit that stands, with what it takes to take it back. */
export interface Applied {
  readonly edit: CoverageEdit;
  readonly change: Change;
  /** Objects that it wrote or made, and outlines of faces that it cut. */
  readonly wrote: Objects;
  /** Who wrote the objects before, in the order of `wrote`. */
  readonly before: ReadonlyMap<SeenKind, readonly (string | null)[]>;
  /** All outlines that it changed, which is no matter of conflict but for a cut. */
  readonly reshaped: readonly Key[];
  readonly reshapedBefore: readonly (string | null)[];
}

/** Why an edit cannot be taken out from under later ones. */
export interface InTheWay {
  readonly by: string;
  readonly cause: unknown;
}

/** The edits that stand, in the order of their coming, and who wrote what last. The coverage is what they come to. */
export class AppliedStack {
  readonly coverage: Coverage;
  readonly writers = new Writers();
  readonly touched = new TouchedSets();
  readonly #applied: Applied[] = [];

  constructor(coverage: Coverage) {
    this.coverage = coverage;
  }

  get length(): number {
    return this.#applied.length;
  }

  at(index: number): Applied {
    return this.#applied[index]!;
  }

  /** Index of an edit that stands; −1 for others. */
  indexOf(id: string): number {
    return this.#applied.findLastIndex(({ edit }) => edit.id === id);
  }

  /** @throws Problem of the coverage; then nothing has changed */
  push(edit: CoverageEdit): Applied {
    const { coverage, writers } = this;
    const sizes = { vertices: coverage.vertexCount, arcs: coverage.arcCount, faces: coverage.faceCount };
    const change = coverage.apply(edit);
    const wrote = wroteOf(coverage, change, sizes);
    const before = new Map<SeenKind, readonly (string | null)[]>();
    for (const [kind, keys] of wrote) before.set(kind, writers.write(kind, keys, edit.id));
    const reshaped = change.reshaped.map((face) => coverage.faceKey(face));
    const applied = {
      edit,
      change,
      wrote,
      before,
      reshaped,
      reshapedBefore: writers.write('outline', reshaped, edit.id),
    };
    this.#applied.push(applied);
    this.touched.add(change);
    return applied;
  }

  /** Takes the last one back. */
  pop(): Applied {
    const applied = this.#applied.pop()!;
    const { wrote, before, reshaped, reshapedBefore, change } = applied;
    this.writers.restore('outline', reshaped, reshapedBefore);
    for (const [kind, keys] of wrote) this.writers.restore(kind, keys, before.get(kind)!);
    this.coverage.revert(change);
    this.touched.add(change);
    return applied;
  }

  /**
   * Takes an edit out from under the later ones, which must come to what they came to before. Costs as much as applying
   * those anew.
   * @returns what is in the way; then nothing has changed
   */
  remove(index: number): InTheWay | null {
    const later = this.#popDownTo(index + 1);
    const gone = this.pop();
    for (let i = later.length - 1; i >= 0; i--) {
      const old = later[i]!;
      const inTheWay = this.#pushAgain(old);
      if (inTheWay === null) continue;
      this.#popDownTo(index);
      this.push(gone.edit);
      for (let j = later.length - 1; j >= 0; j--) this.push(later[j]!.edit);
      return inTheWay;
    }
    return null;
  }

  /** The reverse of a `remove` that succeeded, with nothing else done since. */
  putBack(index: number, edit: CoverageEdit): void {
    const later = this.#popDownTo(index);
    this.push(edit);
    for (let i = later.length - 1; i >= 0; i--) this.push(later[i]!.edit);
  }

  /** Looks at the state before some of the edits, given by index in falling order. */
  lookBack(indices: readonly number[], look: (index: number) => void): void {
    const later: Applied[] = [];
    for (const index of indices) {
      later.push(...this.#popDownTo(index));
      look(index);
    }
    for (let i = later.length - 1; i >= 0; i--) this.push(later[i]!.edit);
  }

  /** @returns what was taken back, the latest first */
  #popDownTo(length: number): Applied[] {
    const later: Applied[] = [];
    while (this.#applied.length > length) later.push(this.pop());
    return later;
  }

  #pushAgain(old: Applied): InTheWay | null {
    try {
      const again = this.push(old.edit);
      return sameWrites(old, again) ? null : { by: old.edit.id, cause: null };
    } catch (cause) {
      return { by: old.edit.id, cause };
    }
  }
}

interface Sizes {
  readonly vertices: number;
  readonly arcs: number;
  readonly faces: number;
}

function wroteOf(coverage: Coverage, { edit, writes, vertices, arcs, faces, reshaped }: Change, sizes: Sizes): Objects {
  const sets = new Map<SeenKind, Set<Key>>();
  let [kindOfLast, last]: [SeenKind | null, Set<Key>] = [null, new Set()];
  const add = (kind: SeenKind, key: Key): void => {
    // Mostly of the same kind as the one before.
    if (kind !== kindOfLast) {
      last = sets.get(kind) ?? new Set();
      sets.set(kind, last);
      kindOfLast = kind;
    }
    last.add(key);
  };
  for (const { kind, key } of writes) add(kind, key);
  for (const slot of vertices) if (slot >= sizes.vertices) add('vertex', coverage.vertexKey(slot));
  for (const slot of arcs) if (slot >= sizes.arcs) add('arc', coverage.arcKey(slot));
  for (const slot of faces) if (slot >= sizes.faces) add('face', coverage.faceKey(slot));
  if (edit.acts.some(({ kind }) => kind === 'cut')) {
    const written = sets.get('face') ?? new Set();
    for (const slot of reshaped) {
      const key = coverage.faceKey(slot);
      if (slot < sizes.faces && written.has(key)) add('outline', key);
    }
  }
  return new Map([...sets].map(([kind, keys]) => [kind, [...keys]]));
}

/** Wrote the same objects, and found the same outlines where it cut. */
function sameWrites(a: Applied, b: Applied): boolean {
  if (a.wrote.size !== b.wrote.size) return false;
  for (const [kind, keys] of a.wrote) {
    const others = b.wrote.get(kind);
    if (others === undefined || others.length !== keys.length) return false;
    if (keys.some((key, i) => others[i] !== key)) return false;
  }
  const [saw, sees] = [a.before.get('outline') ?? [], b.before.get('outline') ?? []];
  return saw.every((edit, i) => sees[i] === edit);
}
