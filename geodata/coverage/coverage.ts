import type { MultiPolygon, Polygon } from 'geojson';
import type { Lattice } from '../districting/lattice.ts';
import type { Bounds, Position } from '../place.ts';
import type { Change, CoverageEdit, Key, LockTarget, OwnerKey } from './coverage_edit.ts';

/** One face of the base: a polygon with holes, sharing every vertex with its neighbours. */
export interface FaceInput {
  readonly outline: Polygon;
  /** Index in `owners`. */
  readonly owner: number;
  /** Ids in the place: the street block; the compound and the building of a lot. */
  readonly block?: string | null;
  readonly compound?: string | null;
  readonly building?: string | null;
}

export interface OwnerInput {
  /** Code of the community; owners and faces never change it. */
  readonly parent: string;
  readonly code: string | null;
  readonly name: string | null;
}

export interface OwnerFacts extends OwnerInput {
  readonly key: OwnerKey;
}

/** Whole-number measures, exact under any order of edits; see the methods for units. */
export interface FaceNeighbour {
  readonly face: number;
  readonly sharedMetres: number;
}

export interface OwnerNeighbour {
  /** −1: outside of the coverage. */
  readonly owner: number;
  readonly sharedMetres: number;
}

/**
 * A planar coverage on the 1e-7 degree lattice: vertices, arcs between nodes, faces, and one owner for each face. A gap or
 * an overlap cannot be expressed. Everything is addressed by slots, dense numbers from 0 on (typed arrays can be laid
 * beside them); for objects of the base the slot is the key. Slots of taken-out vertices and dropped owners stay unused.
 *
 * Half-arcs: 2a runs along arc a with its left face on the left, 2a+1 runs back. Face −1 is the outside.
 */
export declare class Coverage {
  /** @throws Problem coverage_* for polygons that overlap, leave edges unmatched or are malformed. */
  static of(faces: readonly FaceInput[], owners: readonly OwnerInput[]): Coverage;
  /** @throws Problem BAD_COVERAGE, naming the value that is wrong. */
  static from(buffer: ArrayBuffer): Coverage;
  toBuffer(): ArrayBuffer;
  /** 32 hexadecimal digits of geometry, owners and locks; the same for the same state however it came about. */
  digest(): string;

  /** All or none. @throws Problem naming value and place; then nothing has changed. */
  apply(edit: CoverageEdit): Change;
  /** Takes back the last change that still stands. @throws Error for any other. */
  revert(change: Change): void;

  readonly lattice: Lattice;
  readonly vertexCount: number;
  readonly arcCount: number;
  readonly faceCount: number;
  readonly ownerCount: number;
  readonly parents: readonly string[];

  vertexKey(slot: number): Key;
  arcKey(slot: number): Key;
  faceKey(slot: number): Key;
  ownerKey(slot: number): OwnerKey;
  /** −1 where there is none. */
  vertexSlot(key: Key): number;
  arcSlot(key: Key): number;
  faceSlot(key: Key): number;
  ownerSlot(key: OwnerKey): number;

  /** Live views of the columns, one value for each slot; valid until the next apply. Never write to them. */
  readonly vertexX: Int32Array;
  readonly vertexY: Int32Array;
  readonly arcLeft: Int32Array;
  readonly arcRight: Int32Array;
  readonly faceOwner: Int32Array;
  readonly faceParent: Int32Array;

  ownerFacts(owner: number): OwnerFacts;
  /** False for a slot whose owner was dropped. */
  hasOwner(owner: number): boolean;
  faceBlock(face: number): string | null;
  faceCompound(face: number): string | null;
  faceBuilding(face: number): string | null;
  /** The face of the base that a face was cut from, itself where it was not. */
  faceOrigin(face: number): number;
  isLocked(what: LockTarget, key: Key): boolean;
  /** Is it on the border of a community or of the place, which no edit moves? */
  isFixedVertex(vertex: number): boolean;
  isFixedArc(arc: number): boolean;
  isNode(vertex: number): boolean;

  /** Vertices of an arc from end to end, as slots. */
  arcVertices(arc: number): number[];
  /** The arcs that a vertex lies on or that meet there. */
  vertexArcs(vertex: number): number[];
  /** x, y, x, y … in WGS 84 degrees. */
  arcLine(arc: number): Float64Array;
  arcMetres(arc: number): number;
  faceArcs(face: number): number[];
  faceOutline(face: number): Polygon;
  faceBounds(face: number): Bounds;
  /** Twice the area in square lattice steps, exact. */
  faceArea2(face: number): number;
  faceAreaM2(face: number): number;
  faceNeighbours(face: number): FaceNeighbour[];
  /** The one face that holds a point: points on an arc count as moved a hair to the east, and less to the north. −1: none. */
  faceAt(position: Position): number;
  faceAtLattice(x: number, y: number): number;
  /** Nearest vertex or arc within some lattice steps. */
  nearestVertex(x: number, y: number, within: number): number;
  nearestArc(x: number, y: number, within: number): { arc: number; after: number; x: number; y: number } | null;

  facesOf(owner: number): number[];
  outlineOf(owner: number): MultiPolygon;
  boundsOf(owner: number): Bounds | null;
  areaM2Of(owner: number): number;
  area2Of(owner: number): number;
  perimeterMetresOf(owner: number): number;
  polsbyPopperOf(owner: number): number;
  /** Arcs between the owner and others or the outside. */
  boundaryOf(owner: number): number[];
  boundaryBetween(owner: number, other: number): { readonly arcs: number[]; readonly metres: number };
  ownerNeighbours(owner: number): OwnerNeighbour[];
  /** Its faces in groups connected along arcs, the largest first. One group: contiguous. */
  piecesOf(owner: number): number[][];
  /** Faces whose loss would cut the owner in two (articulation faces). */
  pinchesOf(owner: number): number[];
  /** In how many pieces would the owner be without these faces? */
  piecesWithout(owner: number, faces: readonly number[]): number;
}
