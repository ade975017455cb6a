import type { Act, Key } from '../../coverage/coverage_edit.ts';
import type { RedrawEditBody, Seen, SeenKind, Takes } from '../redraw_edit.ts';
import type { Applied, AppliedStack } from './applied_stack.ts';
import type { Conflict, ContestedObject, EditState, KnownEdit } from './log_types.ts';
import { comesOutOtherwise, notApplicable, nothingLeft, type Trouble, writtenSince } from './troubles.ts';
import { groupSeen, isMadeBy, type Objects, objectsOf } from './written_objects.ts';

/** Takes back what a fold did; only while nothing was folded behind it. */
export type TakeBack = () => void;

interface EditRecord {
  edit: KnownEdit;
  state: EditState;
}

interface OpenConflict {
  readonly record: EditRecord;
  readonly trouble: Trouble;
  decision: { readonly record: EditRecord; readonly takes: Takes } | null;
}

/**
 * What a log comes to. The state after an edit depends on the edits up to it and on nothing else, so all who fold the same
 * log have the same coverage, conflicts and states of edits. An edit that cannot stand where it comes changes nothing and is
 * kept as a conflict; what it was decided once is never looked at again.
 */
export class Fold {
  readonly stack: AppliedStack;
  readonly #records = new Map<string, EditRecord>();
  readonly #conflicts = new Map<string, OpenConflict>();

  constructor(stack: AppliedStack) {
    this.stack = stack;
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  edit(id: string): KnownEdit | null {
    return this.#records.get(id)?.edit ?? null;
  }

  state(id: string): EditState | null {
    return this.#records.get(id)?.state ?? null;
  }

  /** All edits in the order of their coming. */
  *edits(): Generator<{ readonly edit: KnownEdit; readonly state: EditState }> {
    yield* this.#records.values();
  }

  /** The same edit with its place in the log, once it has one. */
  promote(edit: KnownEdit): void {
    this.#records.get(edit.id)!.edit = edit;
  }

  get conflicts(): Conflict[] {
    return [...this.#conflicts.values()].map(({ record, trouble, decision }) => ({
      edit: record.edit,
      reason: trouble.reason,
      problem: trouble.problem,
      objects: trouble.objects,
      against: this.known(trouble.against),
      decision: decision === null ? null : { edit: decision.record.edit, takes: decision.takes },
    }));
  }

  isOpen(id: string): boolean {
    return this.#conflicts.get(id)?.decision === null;
  }

  troubleOf(id: string): Trouble | null {
    return this.#conflicts.get(id)?.trouble ?? null;
  }

  known(ids: readonly string[]): KnownEdit[] {
    return ids.flatMap((id) => this.edit(id) ?? []).reverse();
  }

  /** Folds one more edit. */
  fold(edit: KnownEdit): TakeBack {
    const record: EditRecord = { edit, state: 'standing' };
    this.#records.set(edit.id, record);
    const done = this.#contested(edit.body.seen) ?? this.#perform(record);
    if (typeof done === 'function') {
      return () => {
        done();
        this.#records.delete(edit.id);
      };
    }
    record.state = 'conflict';
    this.#conflicts.set(edit.id, { record, trouble: done, decision: null });
    return () => {
      this.#conflicts.delete(edit.id);
      this.#records.delete(edit.id);
    };
  }

  /**
   * Applies acts of a hand and says what they saw.
   * @throws Problem of the coverage
   */
  begin(id: string, acts: readonly Act[], finish: (seen: Seen[]) => KnownEdit): TakeBack {
    const { wrote, before } = this.stack.push({ id, acts });
    const seen = [...wrote].flatMap(([kind, keys]) => groupSeen(kind, keys, before.get(kind)!));
    this.#records.set(id, { edit: finish(seen), state: 'standing' });
    return () => {
      this.stack.pop();
      this.#records.delete(id);
    };
  }

  /** Objects that an edit writes, or that what it takes back or decides does. */
  objectsOf(id: string): Objects {
    const body = this.edit(id)?.body;
    if (body === undefined) return new Map();
    return objectsOf(body.seen);
  }

  #contested(seen: readonly Seen[]): Trouble | null {
    const objects: ContestedObject[] = [];
    for (const [kind, saw, keys] of seen) {
      for (const key of keys) {
        const stands = this.stack.writers.of(kind, key);
        if (stands !== saw) objects.push({ kind, key, saw, stands });
      }
    }
    return objects.length === 0 ? null : writtenSince(objects);
  }

  /** Lets an edit stand. One that cannot has changed nothing. */
  #perform({ edit }: EditRecord): TakeBack | Trouble {
    const { body, id } = edit;
    if (body.undoes !== undefined) return this.#performUndo(body.undoes);
    if (body.decides !== undefined) return this.#performDecision(id, body, body.decides);
    return this.#push(id, body);
  }

  #push(id: string, { acts, seen }: RedrawEditBody): TakeBack | Trouble {
    let applied: Applied;
    try {
      applied = this.stack.push({ id, acts });
    } catch (cause) {
      return notApplicable(cause);
    }
    if (writesAsNamed(id, applied.wrote, seen)) return () => this.stack.pop();
    this.stack.pop();
    return comesOutOtherwise();
  }

  #performUndo(target: string): TakeBack | Trouble {
    const record = this.#records.get(target);
    if (record?.state !== 'standing') return nothingLeft(target);
    return this.#shift(record, 'undone', this.#invert(record));
  }

  /** Takes back what an edit did that stands. */
  #invert({ edit }: EditRecord): TakeBack | Trouble {
    const { body, id } = edit;
    if (body.undoes !== undefined) {
      const record = this.#records.get(body.undoes);
      if (record?.state !== 'undone') return nothingLeft(body.undoes);
      return this.#shift(record, 'standing', this.#perform(record));
    }
    if (body.decides !== undefined) return this.#invertDecision(id, body, body.decides);
    return this.#remove(id);
  }

  #remove(id: string): TakeBack | Trouble {
    const index = this.stack.indexOf(id);
    const { edit } = this.stack.at(index);
    const inTheWay = this.stack.remove(index);
    if (inTheWay === null) return () => this.stack.putBack(index, edit);
    return inTheWay.cause === null ? comesOutOtherwise([inTheWay.by]) : notApplicable(inTheWay.cause, [inTheWay.by]);
  }

  #performDecision(id: string, body: RedrawEditBody, target: string): TakeBack | Trouble {
    const conflict = this.#conflicts.get(target);
    if (conflict?.decision !== null) return nothingLeft(target);
    const { record } = conflict;
    let done: TakeBack | Trouble;
    if (body.takes === 'mine') done = this.#shift(record, 'standing', this.#perform(record));
    else done = body.acts.length === 0 ? () => {} : this.#push(id, body);
    if (typeof done !== 'function') return done;
    conflict.decision = { record: this.#records.get(id)!, takes: body.takes ?? 'theirs' };
    return () => {
      conflict.decision = null;
      done();
    };
  }

  /** The conflict is open again. */
  #invertDecision(id: string, body: RedrawEditBody, target: string): TakeBack | Trouble {
    const conflict = this.#conflicts.get(target);
    if (conflict === undefined || conflict.decision?.record.edit.id !== id) return nothingLeft(target);
    const { record, decision } = conflict;
    let done: TakeBack | Trouble;
    if (body.takes === 'mine') {
      if (record.state !== 'standing') return nothingLeft(target);
      done = this.#shift(record, 'conflict', this.#invert(record));
    } else done = body.acts.length === 0 ? () => {} : this.#remove(id);
    if (typeof done !== 'function') return done;
    conflict.decision = null;
    return () => {
      conflict.decision = decision;
      done();
    };
  }

  #shift(record: EditRecord, state: EditState, done: TakeBack | Trouble): TakeBack | Trouble {
    if (typeof done !== 'function') return done;
    const before = record.state;
    record.state = state;
    return () => {
      record.state = before;
      done();
    };
  }
}

/** Everything written was named, and everything that was to be made has been made. */
function writesAsNamed(id: string, wrote: Objects, seen: readonly Seen[]): boolean {
  const named = new Map<SeenKind, Set<Key>>([...objectsOf(seen)].map(([kind, keys]) => [kind, new Set(keys)]));
  for (const [kind, keys] of wrote) {
    const names = named.get(kind);
    if (names === undefined || !keys.every((key) => names.has(key))) return false;
  }
  for (const [kind, names] of named) {
    const made = new Set(wrote.get(kind));
    for (const key of names) if (isMadeBy(id, key) && !made.has(key)) return false;
  }
  return true;
}
