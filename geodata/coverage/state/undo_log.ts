import type { UndoRecord } from '../coverage_edit.ts';
import type { Column } from './column.ts';
import type { Counts, CoverageState } from './coverage_state.ts';

/** What one edit overwrote: old values in the order of writing, steps to take back, and the sizes before. */
export class Overwritten implements UndoRecord {
  readonly serial: number;
  readonly counts: Counts;
  readonly columns: Column[] = [];
  /** Pairs of index and old value, one for each of `columns`. */
  readonly values: number[] = [];
  readonly steps: (() => void)[] = [];

  constructor(serial: number, counts: Counts) {
    this.serial = serial;
    this.counts = counts;
  }
}

/** Notes every write of an edit, so that it can be taken back bit for bit. */
export class UndoLog {
  readonly #state: CoverageState;
  #present: Overwritten | null = null;
  #serial = 0;

  constructor(state: CoverageState) {
    this.#state = state;
  }

  begin(): void {
    this.#present = new Overwritten(this.#serial + 1, { ...this.#state.counts });
  }

  note(column: Column, index: number): void {
    if (this.#present === null) return;
    this.#present.columns.push(column);
    this.#present.values.push(index, column.data[index]!);
  }

  /** Something other than a column changed: how it is taken back. */
  noteStep(takeBack: () => void): void {
    this.#present?.steps.push(takeBack);
  }

  commit(): Overwritten {
    const done = this.#present!;
    this.#present = null;
    this.#serial = done.serial;
    return done;
  }

  rollBack(): void {
    const broken = this.#present!;
    this.#present = null;
    this.#restore(broken);
  }

  /** @throws Error unless it is the last change that still stands. */
  revert(record: UndoRecord): void {
    if (!(record instanceof Overwritten) || record.serial !== this.#serial) {
      throw new Error(`Change ${record.serial} cannot be taken back: the last one that stands is ${this.#serial}.`);
    }
    this.#restore(record);
    this.#serial--;
  }

  #restore({ columns, values, steps, counts }: Overwritten): void {
    const { faceOwner, facesOfOwners } = this.#state;
    for (let face = this.#state.counts.faces - 1; face >= counts.faces; face--) facesOfOwners.unlink(face);
    for (let i = columns.length - 1; i >= 0; i--) {
      const [column, index, value] = [columns[i]!, values[2 * i]!, values[2 * i + 1]!];
      const moves = column === faceOwner && index < counts.faces;
      if (moves) facesOfOwners.unlink(index);
      column.data[index] = value;
      if (moves) facesOfOwners.link(index);
    }
    for (let i = steps.length - 1; i >= 0; i--) steps[i]!();
    Object.assign(this.#state.counts, counts);
    this.#state.vertexKeys.shrinkTo(counts.vertices);
    this.#state.arcKeys.shrinkTo(counts.arcs);
    this.#state.faceKeys.shrinkTo(counts.faces);
    this.#state.ownerKeys.shrinkTo(counts.owners);
    this.#state.owners.length = counts.owners;
  }
}
