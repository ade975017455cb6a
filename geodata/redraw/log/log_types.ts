import type { Act, Key, OwnerKey } from '../../coverage/coverage_edit.ts';
import type { LoggedEdit, RedrawEdit, SeenKind, Takes } from '../redraw_edit.ts';
import type { Touched } from '../touched.ts';

/** An edit as a replica knows it; null number: it is still on its way to the log. */
export type KnownEdit = Omit<LoggedEdit, 'number' | 'madeAt'> & {
  readonly number: number | null;
  readonly madeAt: string | null;
};

/** What became of an edit: it stands, it was taken back, or it is in conflict (also where that was decided against it). */
export type EditState = 'standing' | 'undone' | 'conflict';

export type ConflictReason =
  /** Somebody wrote the same objects in the meantime. */
  | 'written_since'
  /** What it builds on is no longer so: `problem` says what. */
  | 'not_applicable'
  /** It would come to something else than its maker saw. */
  | 'comes_out_otherwise'
  /** It takes back or decides what is taken back or decided already. */
  | 'nothing_left';

/** An edit that could not stand where it came in the log. Nothing of it is lost. */
export interface Conflict {
  readonly edit: KnownEdit;
  readonly reason: ConflictReason;
  /** A sentence for people. */
  readonly problem: { readonly code: string; readonly zh: string; readonly en: string };
  /** Objects that somebody else wrote since, with the edit that stands there. */
  readonly objects: readonly ContestedObject[];
  /** Edits that stand against it, the latest first. */
  readonly against: readonly KnownEdit[];
  readonly decision: { readonly edit: KnownEdit; readonly takes: Takes } | null;
}

export interface ContestedObject {
  readonly kind: SeenKind;
  readonly key: Key;
  /** Edit that its maker saw there. */
  readonly saw: string | null;
  /** Edit that stands there now. */
  readonly stands: string | null;
}

/** What an object is like; null: there is none. */
export type ObjectState =
  | { readonly kind: 'vertex'; readonly x: number; readonly y: number; readonly isLocked: boolean }
  | { readonly kind: 'face'; readonly owner: OwnerKey; readonly isLocked: boolean }
  | { readonly kind: 'owner'; readonly code: string | null; readonly name: string | null; readonly isLocked: boolean }
  | { readonly kind: 'arc' | 'compound'; readonly isLocked: boolean };

/** One object of a conflict in three versions, for the map and the table. */
export interface ObjectVersions extends ContestedObject {
  /** As the maker of the edit in conflict saw it. */
  readonly before: ObjectState | null;
  /** As it is now. */
  readonly theirs: ObjectState | null;
  /** As the edit in conflict would have it; null where it takes it away, or where that cannot be said without applying it. */
  readonly mine: ObjectState | null;
}

/** A local edit: what is to be sent, and what it touched. */
export interface Made {
  readonly edit: RedrawEdit;
  readonly touched: Touched;
}

export interface MakeOptions {
  readonly title?: string;
  /** Default: a new random one. An owner that the acts add is named `<id>.<name>`, so the maker may choose the id before. */
  readonly id?: string;
}

/** Whether one can undo (or redo), and if not, what stands against it. */
export type Step =
  | { readonly can: true; readonly edit: KnownEdit }
  | { readonly can: false; readonly edit: KnownEdit | null; readonly against: readonly KnownEdit[] };

/** Where edits are kept until the log has them (in a browser: IndexedDB). Each call is durable once it has resolved. */
export interface PendingStore {
  /** In the order of their making. */
  load(): Promise<readonly RedrawEdit[]>;
  append(edit: RedrawEdit): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
}

/**
 * Sends edits to the log in their order and answers with every edit after number `after`, these included
 * (GraphQL: addRedrawEdits). Rejects where the log was not reached or refused them.
 */
export type SendEdits = (after: number, edits: readonly RedrawEdit[]) => Promise<readonly LoggedEdit[]>;

/** What a replica is, as others use it. */
export interface Replica {
  /** Number of the last edit of the log that was folded. */
  readonly number: number;
  /** Own edits that the log has not answered yet, in their order. */
  readonly pending: readonly RedrawEdit[];
  /** All, decided ones too, in the order of the log. */
  readonly conflicts: readonly Conflict[];
  /** @throws Problem of the coverage; then nothing was made */
  make(acts: readonly Act[], options?: MakeOptions): Made;
  undo(): Made;
  redo(): Made;
  readonly undoStep: Step;
  readonly redoStep: Step;
  decide(edit: string, takes: Takes): Made;
  news(edits: readonly LoggedEdit[]): Touched;
  restore(pending: readonly RedrawEdit[]): Touched;
  versionsOf(edit: string): readonly ObjectVersions[];
  stateOf(edit: string): EditState | null;
  digest(): string;
}
