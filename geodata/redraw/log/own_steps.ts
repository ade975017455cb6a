import type { RedrawEdit } from '../redraw_edit.ts';
import type { EditState, KnownEdit } from './log_types.ts';

/** Own edits that can be undone and undos that can be redone, the next one last. */
export interface OwnSteps {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

/** The two stacks, read off the log: so they are the same after a reload, and on each device of the same person. */
export function ownSteps(edits: Iterable<{ readonly edit: KnownEdit; readonly state: EditState }>): OwnSteps {
  const own = new Map<string, RedrawEdit>();
  const standing = new Set<string>();
  const undo: string[] = [];
  let redo: string[] = [];
  for (const { edit, state } of edits) {
    if (!edit.isOwn || state === 'conflict') continue;
    own.set(edit.id, edit);
    if (state === 'standing') standing.add(edit.id);
    const target = edit.body.undoes;
    if (target === undefined) {
      undo.push(edit.id);
      redo = [];
    } else if (own.get(target)?.body.undoes !== undefined) {
      takeOut(redo, target);
      undo.push(own.get(target)!.body.undoes!);
    } else {
      takeOut(undo, target);
      redo.push(edit.id);
    }
  }
  const stands = (id: string): boolean => standing.has(id);
  return { undo: undo.filter(stands), redo: redo.filter(stands) };
}

/** Mostly the last one. */
function takeOut(ids: string[], id: string): void {
  const place = ids.lastIndexOf(id);
  if (place !== -1) ids.splice(place, 1);
}
