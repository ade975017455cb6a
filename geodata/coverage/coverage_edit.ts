/**
 * Name of a vertex, arc, face or owner that every replica knows it by: objects of the base are numbers (their index in
 * the base), objects that an edit creates are `<editId>.<n>`, n counted from 0 through the whole edit in the order of
 * creation. So edits of several people can be replayed in another order and still mean the same objects.
 */
export type Key = number | string;

/** Key of an owner: a grid of the draft. */
export type OwnerKey = Key;

/** What a lock can hold fast; `grid` is an owner, `compound` all faces of one compound (its id). */
export type LockTarget = 'grid' | 'arc' | 'vertex' | 'face' | 'compound';

/** Puts vertices elsewhere, for all faces that share them. Coordinates in lattice steps, one for each vertex. */
export interface MoveVertices {
  readonly kind: 'move';
  readonly vertices: readonly Key[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Adds a vertex to an arc behind the vertex `after` (which may be the arc's first), in the direction of the arc. */
export interface InsertVertex {
  readonly kind: 'insert';
  readonly arc: Key;
  readonly after: Key;
  readonly x: number;
  readonly y: number;
}

/** Takes a vertex out of its arc; where arcs meet (a node) none can be taken out. */
export interface RemoveVertex {
  readonly kind: 'remove';
  readonly vertex: Key;
}

/**
 * Cuts faces along a line. The line is noded with what it crosses; an end lying in a face is drawn to the nearest arc
 * within the tolerance. Parts that do not divide a face are dropped. The largest piece keeps the key of its face.
 */
export interface CutFaces {
  readonly kind: 'cut';
  readonly line: readonly (readonly [x: number, y: number])[];
  /** Lattice steps. Default 200, about 2 m. */
  readonly tolerance?: number;
  /** Cuts only faces of these owners. Default: every face the line passes. */
  readonly owners?: readonly OwnerKey[];
}

/** Paints faces: gives them to an owner of the same parent. */
export interface AssignFaces {
  readonly kind: 'assign';
  readonly faces: readonly Key[];
  readonly owner: OwnerKey;
}

/** A new owner without a face. Its key is chosen by the one who edits: `<editId>.<name>`. */
export interface AddOwner {
  readonly kind: 'add_owner';
  readonly owner: OwnerKey;
  /** Code of the community that it belongs to for good. */
  readonly parent: string;
  readonly code: string | null;
  readonly name: string | null;
}

/** Another code or name; what is left out stays. */
export interface ChangeOwner {
  readonly kind: 'change_owner';
  readonly owner: OwnerKey;
  readonly code?: string | null;
  readonly name?: string | null;
}

/** Drops an owner that has no face any more. */
export interface DropOwner {
  readonly kind: 'drop_owner';
  readonly owner: OwnerKey;
}

/**
 * Locks or unlocks. A locked vertex or arc stays where it is, and an arc that is a boundary stays one; a locked face and
 * the faces of a locked compound keep their owner and are not cut; a locked grid keeps its faces and its boundary.
 */
export interface SetLock {
  readonly kind: 'lock';
  readonly what: LockTarget;
  /** Key of the object; for a compound its id. */
  readonly key: Key;
  readonly on: boolean;
}

export type Act =
  | MoveVertices
  | InsertVertex
  | RemoveVertex
  | CutFaces
  | AssignFaces
  | AddOwner
  | ChangeOwner
  | DropOwner
  | SetLock;

/** One act of a hand, plain JSON as the log holds it: its acts are applied in order, all or none. */
export interface CoverageEdit {
  /** Unique in the draft; without a dot. */
  readonly id: string;
  readonly acts: readonly Act[];
}

export type ObjectKind = 'vertex' | 'arc' | 'face' | 'owner' | 'compound';

/** One object that an edit wrote to: what the log compares with what another hand saw there. */
export interface Written {
  readonly kind: ObjectKind;
  readonly key: Key;
}

/**
 * What an edit did, and all that is needed to take it back bit for bit. Changes are taken back in the reverse order of
 * their making. Objects are given as slots (see Coverage), each once, in rising order.
 */
export interface Change {
  readonly edit: CoverageEdit;
  /** Everything written, by key, for the log. Moved vertices; arcs, faces and owners that were given another state. */
  readonly writes: readonly Written[];
  /** Vertices moved, made or taken out. */
  readonly vertices: readonly number[];
  /** Arcs whose line or neighbouring faces changed, or whose sides changed owner. */
  readonly arcs: readonly number[];
  /** Faces whose outline or owner changed, or which are new: entrances in them are to be located anew. */
  readonly faces: readonly number[];
  /** Faces whose outline changed: for each cut face all its pieces. A part of `faces`. */
  readonly reshaped: readonly number[];
  /** Owners whose faces, outline or facts changed. */
  readonly owners: readonly number[];
  /** Opaque: for Coverage.revert. */
  readonly undo: UndoRecord;
}

/** Opaque record of everything overwritten. */
export interface UndoRecord {
  readonly serial: number;
}
