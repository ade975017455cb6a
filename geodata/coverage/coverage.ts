import type { Lattice } from '../districting/lattice.ts';
import { Problem } from '../problem.ts';
import { assignFaces } from './acts/assign_faces.ts';
import { addOwner, changeOwner, dropOwner } from './acts/change_owners.ts';
import { cutFaces } from './acts/cut_faces.ts';
import { insertVertex, removeVertex } from './acts/insert_vertex.ts';
import { moveVertices } from './acts/move_vertices.ts';
import { Namer } from './acts/new_objects.ts';
import { setLock } from './acts/set_lock.ts';
import { checkParts } from './buffer/check_parts.ts';
import { bad, readParts, writeParts } from './buffer/coverage_layout.ts';
import { toParts, toState } from './buffer/to_state.ts';
import { buildParts } from './build/build_parts.ts';
import { checkPlanar } from './build/check_planar.ts';
import { badCoverage } from './build/face_problems.ts';
import type { Act, Change, CoverageEdit } from './coverage_edit.ts';
import type { FaceInput, OwnerInput } from './coverage_types.ts';
import { CoverageView } from './coverage_view.ts';
import { digestOf } from './digest.ts';
import { placeOf } from './problems.ts';
import type { CoverageState } from './state/coverage_state.ts';

export type * from './coverage_types.ts';

/**
 * A planar coverage on the 1e-7 degree lattice: vertices, arcs between nodes, faces, and one owner for each face. A gap or
 * an overlap cannot be expressed. Edits change it, all or none; questions are those of CoverageView.
 */
export class Coverage extends CoverageView {
  /**
   * From polygons that cover an area and share every vertex. Slots follow the order of the lists.
   * @throws Problem `coverage_…`, `outline_…`, naming what is wrong and where
   */
  static of(faces: readonly FaceInput[], owners: readonly OwnerInput[]): Coverage {
    const parts = buildParts(faces, owners);
    const { lattice } = parts.text;
    const state = toState(parts, (what, v) => {
      const place = v < 0 ? null : placeOf(lattice as Lattice, parts.columns.vertexX[v]!, parts.columns.vertexY[v]!);
      return badCoverage(what, place);
    });
    checkPlanar(state);
    return new Coverage(state);
  }

  /**
   * From the bytes of `toBuffer`, which are copied. That no two arcs cross is believed; `check` looks.
   * @throws Problem BAD_COVERAGE, naming the value that is wrong
   */
  static from(buffer: ArrayBuffer): Coverage {
    const parts = readParts(buffer);
    checkParts(parts);
    return new Coverage(toState(parts, (what, vertex) => bad(`${what}${vertex < 0 ? '' : ` at vertex ${vertex}`}`)));
  }

  private constructor(state: CoverageState) {
    super(state);
  }

  /** Everything in one piece, as `from` reads it: the same bytes for the same history of edits, taken back or not. */
  toBuffer(): ArrayBuffer {
    return writeParts(toParts(this.state));
  }

  /** 32 hexadecimal digits: the same wherever geometry, owners and locks are the same. */
  digest(): string {
    return digestOf(this.state);
  }

  /** Checks the whole drawing exactly. @throws Problem `coverage_crossing`, `coverage_island` */
  check(): void {
    checkPlanar(this.state);
  }

  /**
   * Applies all acts of an edit, or none.
   * @throws Problem naming value and place; then nothing has changed
   */
  apply(edit: CoverageEdit): Change {
    const { state } = this;
    const { touched } = state;
    state.index.build();
    state.undo.begin();
    state.writes = [];
    for (const marks of Object.values(touched)) marks.clear();
    state.notedOwners.clear();
    const namer = new Namer(edit.id);
    try {
      for (const act of edit.acts) applyAct(state, act, namer);
    } catch (cause) {
      state.undo.rollBack();
      throw cause;
    }
    const change: Change = {
      edit,
      writes: state.writes,
      vertices: touched.vertices.take(),
      arcs: touched.arcs.take(),
      faces: touched.faces.take(),
      reshaped: touched.reshaped.take(),
      owners: touched.owners.take(),
      undo: state.undo.commit(),
    };
    this.forget(change.owners);
    return change;
  }

  /**
   * Takes back the last change that still stands, bit for bit.
   * @throws Error for any other
   */
  revert(change: Change): void {
    this.state.undo.revert(change.undo);
    this.forget(change.owners);
  }
}

const APPLY: {
  readonly [K in Act['kind']]: (state: CoverageState, act: Extract<Act, { kind: K }>, namer: Namer) => void;
} = {
  move: moveVertices,
  insert: insertVertex,
  remove: removeVertex,
  cut: cutFaces,
  assign: assignFaces,
  add_owner: addOwner,
  change_owner: changeOwner,
  drop_owner: dropOwner,
  lock: setLock,
};

function applyAct<K extends Act['kind']>(state: CoverageState, act: Extract<Act, { kind: K }>, namer: Namer): void {
  const apply = Object.hasOwn(APPLY, act.kind) ? APPLY[act.kind as K] : undefined;
  if (apply === undefined) {
    throw new Problem('unknown_act', {
      zh: `不认识的编辑动作：${String(act.kind)}。`,
      en: `There is no act of the kind ${String(act.kind)}.`,
    });
  }
  apply(state, act, namer);
}
