import type { EditState, KnownEdit } from './log_types.ts';

/**
 * Own edits that can be undone and undos that can be redone, the next one last. Read off the log, so that they are the same
 * after a reload and on each device of the same person; followed edit by edit while somebody draws.
 */
export class OwnSteps {
  readonly undo: string[] = [];
  redo: string[] = [];
  readonly #undoes = new Map<string, string>();

  static of(edits: Iterable<{ readonly edit: KnownEdit; readonly state: EditState }>): OwnSteps {
    const steps = new OwnSteps();
    const standing = new Set<string>();
    for (const { edit, state } of edits) {
      if (!edit.isOwn || state === 'conflict') continue;
      if (state === 'standing') standing.add(edit.id);
      steps.add(edit);
    }
    const kept = new OwnSteps();
    kept.undo.push(...steps.undo.filter((id) => standing.has(id)));
    kept.redo = steps.redo.filter((id) => standing.has(id));
    for (const [undo, target] of steps.#undoes) kept.#undoes.set(undo, target);
    return kept;
  }

  /** One more own edit that stands. */
  add({ id, body }: Pick<KnownEdit, 'id' | 'body'>): void {
    const target = body.undoes;
    if (target === undefined) {
      this.undo.push(id);
      this.redo = [];
      return;
    }
    const redone = this.#undoes.get(target);
    if (redone === undefined) {
      this.#undoes.set(id, target);
      takeOut(this.undo, target);
      this.redo.push(id);
      return;
    }
    takeOut(this.redo, target);
    this.undo.push(redone);
  }
}

/** Mostly the last one. */
function takeOut(ids: string[], id: string): void {
  const place = ids.lastIndexOf(id);
  if (place !== -1) ids.splice(place, 1);
}
