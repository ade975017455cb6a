import type { Lattice } from '../../districting/lattice.ts';
import type { ObjectKind, Written } from '../coverage_edit.ts';
import { SegmentMeasure } from './arc_measures.ts';
import { byteColumn, type Column, floatColumn, intColumn } from './column.ts';
import { FacesOfOwners } from './faces_of_owners.ts';
import { KeyTable } from './key_table.ts';
import { Marks } from './marks.ts';
import { SegmentIndex } from './segment_index.ts';
import { UndoLog } from './undo_log.ts';

export interface OwnerState {
  readonly parent: number;
  readonly code: string | null;
  readonly name: string | null;
}

/** Ids that faces point to by index. */
export interface FaceIds {
  readonly parents: readonly string[];
  readonly blocks: readonly string[];
  readonly compounds: readonly string[];
  readonly buildings: readonly string[];
}

export interface Counts {
  vertices: number;
  arcs: number;
  faces: number;
  walks: number;
  owners: number;
}

/** How many objects the base has, and the keys of those that edits added since. */
export interface Origins {
  readonly base: Omit<Counts, 'walks'>;
  readonly created: {
    readonly vertices: readonly string[];
    readonly arcs: readonly string[];
    readonly faces: readonly string[];
    readonly owners: readonly string[];
  };
}

/**
 * The coverage as columns. About 20 bytes for each vertex, 70 for each arc and face; the index takes as much again.
 *
 * An arc runs from node to node; what lies between are its interior vertices, a doubly linked chain. A ring without
 * junction is an arc with one node at both ends. A walk is a closed round of half-arcs with its face on the left: each face
 * has one that runs around it and one around each island in it; the outside (−1) has its own list.
 */
export class CoverageState {
  readonly lattice: Lattice;
  readonly ids: FaceIds;
  readonly counts: Counts;
  readonly vertexKeys: KeyTable;
  readonly arcKeys: KeyTable;
  readonly faceKeys: KeyTable;
  readonly ownerKeys: KeyTable;

  readonly vertexX: Column<Int32Array>;
  readonly vertexY: Column<Int32Array>;
  /** Neighbour within the arc, −1 at its ends; for interior vertices only. */
  readonly vertexNext: Column<Int32Array>;
  readonly vertexPrev: Column<Int32Array>;
  /** Interior: its arc. Node: −2 − one outgoing half-arc. Taken out: −1. */
  readonly vertexArc: Column<Int32Array>;
  readonly vertexLock: Column<Uint8Array>;

  readonly arcFrom: Column<Int32Array>;
  readonly arcTo: Column<Int32Array>;
  readonly arcLeft: Column<Int32Array>;
  readonly arcRight: Column<Int32Array>;
  /** First and last interior vertex, −1 where there is none. */
  readonly arcFirst: Column<Int32Array>;
  readonly arcLast: Column<Int32Array>;
  readonly arcLock: Column<Uint8Array>;
  /** Length in units of 1e-4 m, and area to the left in 1e-4 m², each segment rounded: sums are exact in any order. */
  readonly arcLength: Column<Float64Array>;
  readonly arcArea: Column<Float64Array>;
  /** For each half-arc the one that follows it around its face. */
  readonly halfNext: Column<Int32Array>;

  readonly faceOwner: Column<Int32Array>;
  readonly faceParent: Column<Int32Array>;
  readonly faceOrigin: Column<Int32Array>;
  readonly faceBlock: Column<Int32Array>;
  readonly faceCompound: Column<Int32Array>;
  readonly faceBuilding: Column<Int32Array>;
  readonly faceLock: Column<Uint8Array>;
  /** First of its walks, the one around it. */
  readonly faceWalk: Column<Int32Array>;
  readonly faceArea2: Column<Float64Array>;
  readonly faceArea: Column<Float64Array>;

  readonly walkHalf: Column<Int32Array>;
  readonly walkNext: Column<Int32Array>;

  readonly ownerLock: Column<Uint8Array>;
  readonly ownerFaces: Column<Int32Array>;
  readonly ownerArea2: Column<Float64Array>;
  readonly ownerArea: Column<Float64Array>;
  readonly ownerPerimeter: Column<Float64Array>;
  /** Null for a dropped owner. */
  readonly owners: (OwnerState | null)[];
  readonly compoundLock: Column<Uint8Array>;

  readonly measure: SegmentMeasure;
  readonly index: SegmentIndex;
  readonly undo: UndoLog;
  readonly facesOfOwners: FacesOfOwners;
  /** Room for questions that number faces: means nothing between them. */
  readonly placeOfFace: Column<Int32Array> = intColumn(0);
  readonly touched = {
    vertices: new Marks(),
    arcs: new Marks(),
    faces: new Marks(),
    reshaped: new Marks(),
    owners: new Marks(),
  };
  /** Owners whose sums the present edit has noted. */
  readonly notedOwners = new Marks();
  writes: Written[] = [];

  constructor(
    lattice: Lattice,
    ids: FaceIds,
    counts: Omit<Counts, 'walks'>,
    owners: (OwnerState | null)[],
    origins: Origins,
  ) {
    this.lattice = lattice;
    this.ids = ids;
    this.counts = { ...counts, walks: 0 };
    this.owners = owners;
    this.vertexKeys = new KeyTable(origins.base.vertices, origins.created.vertices);
    this.arcKeys = new KeyTable(origins.base.arcs, origins.created.arcs);
    this.faceKeys = new KeyTable(origins.base.faces, origins.created.faces);
    this.ownerKeys = new KeyTable(origins.base.owners, origins.created.owners);
    const { vertices, arcs, faces } = counts;
    this.vertexX = intColumn(vertices);
    this.vertexY = intColumn(vertices);
    this.vertexNext = intColumn(vertices);
    this.vertexPrev = intColumn(vertices);
    this.vertexArc = intColumn(vertices);
    this.vertexLock = byteColumn(vertices);
    this.arcFrom = intColumn(arcs);
    this.arcTo = intColumn(arcs);
    this.arcLeft = intColumn(arcs);
    this.arcRight = intColumn(arcs);
    this.arcFirst = intColumn(arcs);
    this.arcLast = intColumn(arcs);
    this.arcLock = byteColumn(arcs);
    this.arcLength = floatColumn(arcs);
    this.arcArea = floatColumn(arcs);
    this.halfNext = intColumn(2 * arcs);
    this.faceOwner = intColumn(faces);
    this.faceParent = intColumn(faces);
    this.faceOrigin = intColumn(faces);
    this.faceBlock = intColumn(faces);
    this.faceCompound = intColumn(faces);
    this.faceBuilding = intColumn(faces);
    this.faceLock = byteColumn(faces);
    this.faceWalk = intColumn(faces);
    this.faceArea2 = floatColumn(faces);
    this.faceArea = floatColumn(faces);
    this.walkHalf = intColumn(faces);
    this.walkNext = intColumn(faces);
    this.ownerLock = byteColumn(counts.owners);
    this.ownerFaces = intColumn(counts.owners);
    this.ownerArea2 = floatColumn(counts.owners);
    this.ownerArea = floatColumn(counts.owners);
    this.ownerPerimeter = floatColumn(counts.owners);
    this.compoundLock = byteColumn(ids.compounds.length);
    this.measure = new SegmentMeasure(lattice);
    this.undo = new UndoLog(this);
    this.facesOfOwners = new FacesOfOwners(this);
    this.index = new SegmentIndex(this);
  }

  /** Writes a value that can be taken back. */
  set(column: Column, index: number, value: number): void {
    this.undo.note(column, index);
    column.data[index] = value;
  }

  /** Gives a face to an owner, in a way that can be taken back. What is summed over its faces is left to the caller. */
  setOwner(face: number, owner: number): void {
    this.facesOfOwners.unlink(face);
    this.set(this.faceOwner, face, owner);
    this.facesOfOwners.link(face);
  }

  /** Notes the sums of an owner, once in an edit: from then on they may be written to directly. */
  noteOwnerSums(owner: number): void {
    if (!this.notedOwners.add(owner)) return;
    for (const column of [this.ownerFaces, this.ownerArea2, this.ownerArea, this.ownerPerimeter]) {
      this.undo.note(column, owner);
    }
  }

  add(column: Column<Float64Array> | Column<Int32Array>, index: number, difference: number): void {
    if (difference !== 0) this.set(column, index, column.data[index]! + difference);
  }

  wrote(kind: ObjectKind, slot: number): void {
    const keys = { vertex: this.vertexKeys, arc: this.arcKeys, face: this.faceKeys, owner: this.ownerKeys };
    this.writes.push({ kind, key: kind === 'compound' ? this.ids.compounds[slot]! : keys[kind].keyOf(slot) });
  }
}
