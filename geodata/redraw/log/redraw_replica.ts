import type { Coverage } from '../../coverage/coverage.ts';
import type { Act } from '../../coverage/coverage_edit.ts';
import { Problem } from '../../problem.ts';
import type { LoggedEdit, RedrawEdit, RedrawEditBody, Seen, Takes } from '../redraw_edit.ts';
import type { Touched } from '../touched.ts';
import { AppliedStack } from './applied_stack.ts';
import { Fold, type TakeBack } from './fold.ts';
import type { Conflict, EditState, KnownEdit, Made, MakeOptions, ObjectVersions, Replica, Step } from './log_types.ts';
import { newEditId } from './new_edit_id.ts';
import { OwnSteps } from './own_steps.ts';
import { blocked, nothingLeft, type Trouble, writtenSince } from './troubles.ts';
import { versionsOf } from './versions.ts';
import type { Objects } from './written_objects.ts';

interface Pending {
  readonly edit: RedrawEdit;
  takeBack: TakeBack;
}

/**
 * One copy of a draft: the log folded in its order, and on top of it what was made here and is not in the log yet. News
 * take the pending edits back, are folded, and the pending ones are folded again; where the log only confirms the next
 * pending edit, nothing is done anew. All replicas that know the same log, and none pending, have the same digest.
 */
export class RedrawReplica implements Replica {
  /** What the edits come to. Ask it, but never edit it. */
  readonly coverage: Coverage;
  readonly #stack: AppliedStack;
  readonly #fold: Fold;
  readonly #pending: Pending[] = [];
  /** News that came before those in front of them. */
  readonly #early = new Map<number, LoggedEdit>();
  readonly #listeners = new Set<(touched: Touched) => void>();
  #number = 0;
  #steps: OwnSteps | null = null;
  #conflicts: readonly Conflict[] | null = null;

  /** @param coverage as in the base, of its own: it becomes the replica's */
  constructor(coverage: Coverage) {
    this.coverage = coverage;
    this.#stack = new AppliedStack(coverage);
    this.#fold = new Fold(this.#stack);
  }

  get number(): number {
    return this.#number;
  }

  get pending(): readonly RedrawEdit[] {
    return this.#pending.map(({ edit }) => edit);
  }

  get conflicts(): readonly Conflict[] {
    this.#conflicts ??= this.#fold.conflicts;
    return this.#conflicts;
  }

  /** Those that nobody has decided yet. */
  get openConflicts(): readonly Conflict[] {
    return this.conflicts.filter(({ decision }) => decision === null);
  }

  /** All edits with what became of them: those of the log in its order, then the pending ones. */
  edits(): Iterable<{ readonly edit: KnownEdit; readonly state: EditState }> {
    return this.#fold.edits();
  }

  stateOf(edit: string): EditState | null {
    return this.#fold.state(edit);
  }

  /** 32 hexadecimal digits for geometry, owners and locks, the pending edits included. */
  digest(): string {
    return this.coverage.digest();
  }

  /** Calls back whenever something came to be different. @returns ends that */
  subscribe(listener: (touched: Touched) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Makes an edit.
   * @throws Problem of the coverage; then nothing was made
   */
  make(acts: readonly Act[], { title, id = newEditId() }: MakeOptions = {}): Made {
    if (this.#fold.has(id)) throw new RangeError(`There is an edit ${id} already.`);
    let edit: RedrawEdit | null = null;
    const takeBack = this.#fold.begin(id, acts, (seen) => {
      edit = { id, body: { acts, seen, ...(title === undefined ? {} : { title }) } };
      return pendingEdit(edit);
    });
    return this.#made({ edit: edit!, takeBack });
  }

  get undoStep(): Step {
    const id = this.#ownSteps.undo.at(-1);
    if (id === undefined) return { can: false, edit: null, against: [] };
    const trouble = this.#standsOn(id);
    const edit = this.#fold.edit(id)!;
    if (trouble === null) return { can: true, edit };
    return { can: false, edit, against: this.#fold.known(trouble.against) };
  }

  get redoStep(): Step {
    const id = this.#ownSteps.redo.at(-1);
    if (id === undefined) return { can: false, edit: null, against: [] };
    const trouble = this.#cameBetween(id);
    const edit = this.#fold.edit(this.#fold.edit(id)!.body.undoes!)!;
    if (trouble === null) return { can: true, edit };
    return { can: false, edit, against: this.#fold.known(trouble.against) };
  }

  /**
   * Takes the last own edit back that stands.
   * @throws Problem `nothing_to_undo`; `undo_blocked` where edits of others lie on it, naming who made them
   */
  undo(): Made {
    const id = this.#ownSteps.undo.at(-1);
    if (id === undefined) {
      throw new Problem('nothing_to_undo', { zh: '没有可撤销的操作。', en: 'There is nothing to undo.' });
    }
    const trouble = this.#standsOn(id);
    if (trouble !== null) throw this.#blocked('undo_blocked', trouble);
    const effective = this.#effectOf(id);
    return this.#makeStep('undo_blocked', 'undo', { undoes: id }, effective);
  }

  /**
   * Lets the last own edit stand again that was taken back, unless something else was made since.
   * @throws Problem `nothing_to_redo`; `redo_blocked` where others wrote the same objects since
   */
  redo(): Made {
    const id = this.#ownSteps.redo.at(-1);
    if (id === undefined) {
      throw new Problem('nothing_to_redo', { zh: '没有可重做的操作。', en: 'There is nothing to redo.' });
    }
    const trouble = this.#cameBetween(id);
    if (trouble !== null) throw this.#blocked('redo_blocked', trouble);
    return this.#makeStep('redo_blocked', 'redo', { undoes: id }, this.#effectOf(this.#fold.edit(id)!.body.undoes!));
  }

  /**
   * Decides a conflict: `theirs` lays the edit aside (and `acts` may put something third in its place), `mine` lets it stand
   * over what others made since.
   * @throws Problem `decision_blocked` where it is decided already or cannot be applied any more
   */
  decide(edit: string, takes: Takes, acts: readonly Act[] = []): Made {
    if (!this.#fold.isOpen(edit)) throw this.#blocked('decision_blocked', nothingLeft(edit));
    if (acts.length === 0) {
      return this.#makeStep(
        'decision_blocked',
        `take_${takes}`,
        { decides: edit, takes },
        takes === 'mine' ? edit : null,
      );
    }
    const id = newEditId();
    const probe = this.#fold.begin(id, acts, (seen) => pendingEdit({ id, body: { acts, seen } }));
    const { seen } = this.#fold.edit(id)!.body;
    probe();
    return this.#foldOwn('decision_blocked', id, { acts, seen, title: 'take_third', decides: edit, takes: 'theirs' });
  }

  /**
   * Folds what the log says. In any order, and any of it again: what is known is passed over, what comes too early waits.
   * @returns everything that came to be different, the pending edits included
   */
  news(edits: readonly LoggedEdit[]): Touched {
    for (const edit of edits) if (edit.number > this.#number) this.#early.set(edit.number, edit);
    let isTakenBack = false;
    for (let next = this.#early.get(this.#number + 1); next !== undefined; next = this.#early.get(this.#number + 1)) {
      this.#early.delete(next.number);
      this.#number = next.number;
      if (!isTakenBack && this.#pending[0]?.edit.id === next.id) {
        this.#pending.shift();
        this.#fold.promote(next);
        continue;
      }
      this.#steps = null;
      if (!isTakenBack) for (let i = this.#pending.length - 1; i >= 0; i--) this.#pending[i]!.takeBack();
      isTakenBack = true;
      const place = this.#pending.findIndex(({ edit }) => edit.id === next.id);
      if (place !== -1) this.#pending.splice(place, 1);
      if (!this.#fold.has(next.id)) this.#fold.fold(next);
    }
    if (isTakenBack) for (const pending of this.#pending) pending.takeBack = this.#fold.fold(pendingEdit(pending.edit));
    return this.#tell();
  }

  /** True where news wait for others in front of them: the log is to be asked again after `number`. */
  get isMissingNews(): boolean {
    return this.#early.size > 0;
  }

  /** Puts edits on top that were made before a reload or a crash and may or may not have reached the log. */
  restore(pending: readonly RedrawEdit[]): Touched {
    for (const edit of pending) {
      if (!this.#fold.has(edit.id)) this.#pending.push({ edit, takeBack: this.#fold.fold(pendingEdit(edit)) });
    }
    this.#steps = null;
    return this.#tell();
  }

  /** The contested objects of a conflict as its maker saw them, as they are, and as the edit would have them. */
  versionsOf(edit: string): readonly ObjectVersions[] {
    const conflict = this.conflicts.find((candidate) => candidate.edit.id === edit);
    if (conflict === undefined) return [];
    const versions = versionsOf(this.#stack, conflict);
    // The state is what it was: nobody needs to hear of it.
    this.#stack.touched.take();
    return versions;
  }

  get #ownSteps(): OwnSteps {
    this.#steps ??= OwnSteps.of(this.#fold.edits());
    return this.#steps;
  }

  /** The edit with acts that stands because of this one; null for a decision that laid one aside. */
  #effectOf(id: string): string | null {
    const body = this.#fold.edit(id)?.body;
    if (body?.decides === undefined) return id;
    if (body.takes === 'mine') return this.#effectOf(body.decides);
    return body.acts.length === 0 ? null : id;
  }

  #objectsOf(effect: string | null): Objects {
    return effect === null ? new Map() : this.#fold.objectsOf(effect);
  }

  /** What others wrote onto an edit that stands. */
  #standsOn(id: string): Trouble | null {
    const effect = this.#effectOf(id);
    const objects = [...this.#objectsOf(effect)].flatMap(([kind, keys]) =>
      keys.flatMap((key) => {
        const stands = this.#stack.writers.of(kind, key);
        return stands === effect ? [] : [{ kind, key, saw: effect, stands }];
      }),
    );
    return objects.length === 0 ? null : writtenSince(objects);
  }

  /** What others wrote where an edit stood since it was taken back. */
  #cameBetween(undo: string): Trouble | null {
    const { number, body } = this.#fold.edit(undo)!;
    if (number === null) return null;
    const objects = [...this.#objectsOf(this.#effectOf(body.undoes!))].flatMap(([kind, keys]) =>
      keys.flatMap((key) => {
        const stands = this.#stack.writers.of(kind, key);
        const writer = stands === null ? null : this.#fold.edit(stands);
        const isLater = writer !== null && !writer.isOwn && (writer.number ?? Number.POSITIVE_INFINITY) > number;
        return isLater ? [{ kind, key, saw: null, stands }] : [];
      }),
    );
    return objects.length === 0 ? null : writtenSince(objects);
  }

  #makeStep(
    code: Parameters<typeof blocked>[0],
    title: string,
    what: Pick<RedrawEditBody, 'undoes' | 'decides' | 'takes'>,
    effect: string | null,
  ): Made {
    const seen: Seen[] = this.#stack.writers.seen(this.#objectsOf(effect));
    return this.#foldOwn(code, newEditId(), { acts: [], seen, title, ...what });
  }

  #foldOwn(code: Parameters<typeof blocked>[0], id: string, body: RedrawEditBody): Made {
    const edit = { id, body };
    const takeBack = this.#fold.fold(pendingEdit(edit));
    const trouble = this.#fold.troubleOf(id);
    if (trouble === null) return this.#made({ edit, takeBack });
    takeBack();
    this.#stack.touched.take();
    throw this.#blocked(code, trouble);
  }

  #blocked(code: Parameters<typeof blocked>[0], trouble: Trouble): Problem {
    return blocked(code, trouble, this.#fold.known(trouble.against));
  }

  #made(pending: Pending): Made {
    this.#pending.push(pending);
    const { body } = pending.edit;
    // A decision, and taking one back, makes other edits stand or fall.
    const isDecision = body.decides !== undefined || this.#isUndoOfDecision(body);
    if (isDecision) this.#steps = null;
    else this.#steps?.add(pending.edit);
    return { edit: pending.edit, touched: this.#tell() };
  }

  #isUndoOfDecision({ undoes }: RedrawEditBody): boolean {
    if (undoes === undefined) return false;
    const target = this.#fold.edit(undoes)!.body;
    return target.decides !== undefined || this.#isUndoOfDecision(target);
  }

  #tell(): Touched {
    this.#conflicts = null;
    const touched = this.#stack.touched.take();
    for (const listener of this.#listeners) listener(touched);
    return touched;
  }
}

function pendingEdit({ id, body }: RedrawEdit): KnownEdit {
  return { id, body, number: null, by: null, isOwn: true, madeAt: null };
}
