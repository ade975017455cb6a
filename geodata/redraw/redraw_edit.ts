import type { Act, Key, ObjectKind } from '../coverage/coverage_edit.ts';

/** `outline`, by the key of a face: its shape, which a cut must find as its maker saw it. */
export type SeenKind = ObjectKind | 'outline';

/**
 * Objects of one kind that an edit writes or makes, and the edit that its maker saw there as the last one that wrote them;
 * null: none yet, they were as in the base, or the edit makes them itself (vertices, arcs and faces that a cut makes).
 */
export type Seen = readonly [kind: SeenKind, edit: string | null, keys: readonly Key[]];

/** What a decision on a conflict lets stand. */
export type Takes = 'theirs' | 'mine';

/**
 * Body of an edit in the log of a draft (GraphQL: RedrawEditBody). Exactly one of three:
 * - a plain edit: `acts`;
 * - an undo: `undoes` and no acts. Undoing an undo is redoing: the first edit stands again, under its own id;
 * - a decision on a conflict: `decides` and `takes`. With `mine` the edit in conflict stands after all, under its own id;
 *   with `theirs` it is laid aside, and `acts` may put something third in its place.
 */
export interface RedrawEditBody {
  readonly acts: readonly Act[];
  readonly seen: readonly Seen[];
  /** What the hand did, a code that the interface has words for: `paint`, `move`, `split` … */
  readonly title?: string;
  /** Id of the edit that is taken back. */
  readonly undoes?: string;
  /** Id of the edit in conflict. */
  readonly decides?: string;
  readonly takes?: Takes;
}

/** An edit as its maker sends it. The id is unique in the draft: letters, digits, `_` and `-`, 8 to 40 of them. */
export interface RedrawEdit {
  readonly id: string;
  readonly body: RedrawEditBody;
}

/** An edit with its place in the log, as everybody gets it (GraphQL: RedrawEdit). */
export interface LoggedEdit extends RedrawEdit {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  /** Name of who made it; null where it is not told. */
  readonly by: string | null;
  /** True where the reader made it himself, on whatever device. */
  readonly isOwn: boolean;
  /** ISO 8601. */
  readonly madeAt: string;
}
