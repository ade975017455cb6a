import type { CoverageView } from '../../../geodata/coverage/coverage_view.ts';
import type { Touched } from '../../../geodata/redraw/touched.ts';
import { type Watch, Watchers } from '../gl/watchers.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import {
  ARC,
  ARC_CLASS,
  type ArcMark,
  FACE,
  type FaceMark,
  GRID_STATES,
  type GridState,
  OWNER,
  type OwnerMark,
} from './marks.ts';
import { Slab, type StaleSlab } from './slab.ts';
import { type StaleRows, TexelRows } from './texel_rows.ts';
import { triangulate } from './triangulate.ts';

/** Words of a corner of a face: x, y from the origin as floats, and the face. */
export const CORNER_WORDS = 3;
/** Words of a triangle: three corners. */
export const TRIANGLE_WORDS = 3;
/** Words of a segment of an arc: both ends as floats, and the arc. */
export const SEGMENT_WORDS = 5;

export interface StalePicture {
  readonly corners: StaleSlab;
  readonly triangles: StaleSlab;
  readonly segments: StaleSlab;
  readonly faces: StaleRows;
  readonly arcs: StaleRows;
  readonly owners: StaleRows;
}

const OWNER_SHIFT = 8;
const STATE_BITS = 7;

/**
 * A coverage as graphics cards draw it: triangles of faces, segments of arcs, and one number for each face, arc and owner
 * that says how it looks. An edit rewrites the runs of what it touched and nothing else. What a hand only tries is written
 * here too and read back from the coverage afterwards. About 45 bytes for each vertex of the coverage.
 */
export class CoveragePicture {
  /** Mercator units from which all positions are counted. */
  readonly origin: readonly [x: number, y: number];
  readonly corners: Slab;
  readonly triangles: Slab;
  readonly segments: Slab;
  readonly faceTexels: TexelRows;
  readonly arcTexels: TexelRows;
  readonly ownerTexels: TexelRows;
  readonly #coverage: CoverageView;
  readonly #watchers = new Watchers<StalePicture>();
  /** A lattice point surely inside of each face. */
  #anchors: Int32Array;
  /** Lattice steps: west, south, east, north of each face. */
  #boxes: Int32Array;
  readonly #lockedCompounds = new Map<string, boolean>();
  /** What is laid out up to here; infinite once all is, so that what edits make is laid out at once. */
  #nextFace = 0;
  #nextArc = 0;

  /** @param like the finished picture of a coverage with the same vertices, arcs and faces: its shapes are copied, not laid out */
  constructor(coverage: CoverageView, like?: CoveragePicture) {
    const { lattice, vertexCount, arcCount, faceCount, ownerCount } = coverage;
    this.#coverage = coverage;
    const [longitude, latitude] = lattice.position(Math.round(lattice.width / 2), Math.round(lattice.height / 2));
    this.origin = [mercatorX(longitude), mercatorY(latitude)];
    this.corners = like?.corners.copy() ?? new Slab(CORNER_WORDS, faceCount, Math.ceil(2.3 * vertexCount));
    this.triangles = like?.triangles.copy() ?? new Slab(TRIANGLE_WORDS, faceCount, Math.ceil(2.2 * vertexCount));
    this.segments =
      like?.segments.copy() ?? new Slab(SEGMENT_WORDS, arcCount, Math.ceil(1.1 * vertexCount) + 2 * arcCount);
    this.faceTexels = new TexelRows(faceCount);
    this.arcTexels = new TexelRows(arcCount);
    this.ownerTexels = new TexelRows(ownerCount);
    this.#anchors = like ? like.#anchors.slice() : new Int32Array(2 * faceCount);
    this.#boxes = like ? like.#boxes.slice() : new Int32Array(4 * faceCount);
    for (let owner = 0; owner < ownerCount; owner++) this.#readOwner(owner);
    if (like === undefined) return;
    for (let arc = 0; arc < arcCount; arc++) this.#readArc(arc, false);
    for (let face = 0; face < faceCount; face++) this.#readFace(face, false);
    this.#nextArc = Number.POSITIVE_INFINITY;
    this.#nextFace = Number.POSITIVE_INFINITY;
  }

  watch(redraw: () => void): Watch<StalePicture> {
    const stale = {
      corners: this.corners.addStale(),
      triangles: this.triangles.addStale(),
      segments: this.segments.addStale(),
      faces: this.faceTexels.addStale(),
      arcs: this.arcTexels.addStale(),
      owners: this.ownerTexels.addStale(),
    };
    const { stop } = this.#watchers.add(stale, redraw);
    return {
      stale,
      stop: () => {
        for (const name of ['corners', 'triangles', 'segments'] as const) this[name].dropStale(stale[name]);
        this.faceTexels.dropStale(stale.faces);
        this.arcTexels.dropStale(stale.arcs);
        this.ownerTexels.dropStale(stale.owners);
        stop();
      },
    };
  }

  get isBuilt(): boolean {
    return this.#nextFace === Number.POSITIVE_INFINITY;
  }

  /**
   * Lays out more of what was never laid out yet, for about so many milliseconds: a place of millions of vertices comes to
   * be seen piece by piece, and nothing waits for it.
   * @returns whether all is laid out
   */
  build(milliseconds = Number.POSITIVE_INFINITY): boolean {
    const { faceCount, arcCount } = this.#coverage;
    if (this.isBuilt) return true;
    const end = performance.now() + milliseconds;
    while (this.#nextArc < arcCount && performance.now() < end) {
      for (let i = 0; i < 64 && this.#nextArc < arcCount; i++) this.#readArc(this.#nextArc++, true);
    }
    while (this.#nextFace < faceCount && performance.now() < end) {
      for (let i = 0; i < 16 && this.#nextFace < faceCount; i++) this.#readFace(this.#nextFace++, true);
    }
    if (this.#nextArc >= arcCount && this.#nextFace >= faceCount) {
      this.#nextArc = Number.POSITIVE_INFINITY;
      this.#nextFace = Number.POSITIVE_INFINITY;
    }
    this.#watchers.redraw();
    return this.isBuilt;
  }

  /** Reads from the coverage what came to be different. */
  refresh({ arcs, faces, reshaped, owners }: Touched): void {
    const { arcCount, faceCount, ownerCount } = this.#coverage;
    for (const face of faces) {
      const compound = face < faceCount ? this.#coverage.faceCompound(face) : null;
      if (compound !== null) this.#lockedCompounds.delete(compound);
    }
    for (const arc of arcs) if (arc < this.#nextArc || arc >= arcCount) this.#readArc(arc, true);
    const isReshaped = new Set(reshaped);
    for (const face of faces) {
      if (face < this.#nextFace || face >= faceCount) this.#readFace(face, isReshaped.has(face));
    }
    for (const owner of owners) if (owner < ownerCount) this.#readOwner(owner);
    this.#watchers.redraw();
  }

  setState(owner: number, state: GridState): void {
    const kept = this.ownerTexels.get(owner) & ~STATE_BITS;
    this.ownerTexels.set(owner, kept | GRID_STATES.indexOf(state));
    this.#watchers.redraw();
  }

  stateOf(owner: number): GridState {
    return GRID_STATES[this.ownerTexels.get(owner) & STATE_BITS] ?? 'unknown';
  }

  markOwners(mark: OwnerMark, owners: Iterable<number>, on: boolean): void {
    this.#mark(this.ownerTexels, OWNER[mark], owners, on);
  }

  markFaces(mark: FaceMark, faces: Iterable<number>, on: boolean): void {
    this.#mark(this.faceTexels, FACE[mark], faces, on);
  }

  markArcs(mark: ArcMark, arcs: Iterable<number>, on: boolean): void {
    this.#mark(this.arcTexels, ARC[mark], arcs, on);
  }

  isMarked(mark: FaceMark, face: number): boolean {
    return (this.faceTexels.get(face) & FACE[mark]) !== 0;
  }

  /** The owner that is shown, which may be one that a hand only tries. */
  shownOwner(face: number): number {
    return this.faceTexels.get(face) >>> OWNER_SHIFT;
  }

  /** A lattice point inside of a face; for one that was not laid out yet, it is laid out now. */
  anchorOf(face: number): readonly [x: number, y: number] {
    if (this.triangles.firstOf(face) === -1) this.#readFace(face, true);
    return [this.#anchors[2 * face]!, this.#anchors[2 * face + 1]!];
  }

  /** Lattice steps: west, south, east, north. */
  boxOf(face: number): readonly [number, number, number, number] {
    if (this.triangles.firstOf(face) === -1) this.#readFace(face, true);
    const at = 4 * face;
    return [this.#boxes[at]!, this.#boxes[at + 1]!, this.#boxes[at + 2]!, this.#boxes[at + 3]!];
  }

  #mark(texels: TexelRows, bit: number, slots: Iterable<number>, on: boolean): void {
    for (const slot of slots) {
      const value = texels.get(slot);
      texels.set(slot, on ? value | bit : value & ~bit);
    }
    this.#watchers.redraw();
  }

  #readOwner(owner: number): void {
    const coverage = this.#coverage;
    const isLocked = coverage.hasOwner(owner) && coverage.isLocked('grid', coverage.ownerKey(owner));
    const value = this.ownerTexels.get(owner);
    this.ownerTexels.set(owner, isLocked ? value | OWNER.locked : value & ~OWNER.locked);
  }

  #readArc(arc: number, isReshaped: boolean): void {
    const coverage = this.#coverage;
    if (arc >= coverage.arcCount) {
      this.segments.clear(arc);
      this.arcTexels.set(arc, 0);
      return;
    }
    const [left, right] = [coverage.arcLeft[arc]!, coverage.arcRight[arc]!];
    const owners = coverage.faceOwner;
    const isInner = left >= 0 && right >= 0 && owners[left] === owners[right];
    const rank = coverage.isFixedArc(arc) ? ARC_CLASS.fixed : isInner ? ARC_CLASS.inner : ARC_CLASS.boundary;
    const lock = coverage.isLocked('arc', coverage.arcKey(arc)) ? ARC.locked : 0;
    this.arcTexels.set(arc, (this.arcTexels.get(arc) & (ARC.selected | ARC.changing)) | rank | lock);
    if (isReshaped) this.#layArc(arc);
  }

  #layArc(arc: number): void {
    const line = this.#coverage.arcLine(arc);
    const count = line.length / 2 - 1;
    const points = new Float64Array(line.length);
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < line.length; i += 2) {
      points[i] = mercatorX(line[i]!) - this.origin[0];
      points[i + 1] = mercatorY(line[i + 1]!) - this.origin[1];
      grow(box, points[i]!, points[i + 1]!);
    }
    let at = SEGMENT_WORDS * this.segments.put(arc, count, box);
    const { floats, words } = this.segments;
    for (let i = 0; i < count; i++, at += SEGMENT_WORDS) {
      for (let word = 0; word < 4; word++) floats[at + word] = points[2 * i + word]!;
      words[at + 4] = arc;
    }
  }

  #readFace(face: number, isReshaped: boolean): void {
    const coverage = this.#coverage;
    if (face >= coverage.faceCount) {
      this.corners.clear(face);
      this.triangles.clear(face);
      this.faceTexels.set(face, 0);
      return;
    }
    const marks = this.faceTexels.get(face) & 0xff & ~FACE.locked;
    const lock = this.#isLocked(face) ? FACE.locked : 0;
    this.faceTexels.set(face, ((coverage.faceOwner[face]! << OWNER_SHIFT) | marks | lock) >>> 0);
    if (isReshaped) this.#layFace(face);
  }

  #isLocked(face: number): boolean {
    const coverage = this.#coverage;
    if (coverage.isLocked('face', coverage.faceKey(face))) return true;
    const compound = coverage.faceCompound(face);
    if (compound === null) return false;
    const known = this.#lockedCompounds.get(compound);
    if (known !== undefined) return known;
    const isLocked = coverage.isLocked('compound', compound);
    this.#lockedCompounds.set(compound, isLocked);
    return isLocked;
  }

  #layFace(face: number): void {
    this.#growFaces(face);
    const { points, indices, anchor } = triangulate(this.#coverage.faceOutline(face).coordinates, this.origin);
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < points.length; i += 2) grow(box, points[i]!, points[i + 1]!);
    const firstCorner = this.corners.put(face, points.length / 2, box);
    const { floats, words } = this.corners;
    for (let i = 0, at = CORNER_WORDS * firstCorner; i < points.length; i += 2, at += CORNER_WORDS) {
      floats[at] = points[i]!;
      floats[at + 1] = points[i + 1]!;
      words[at + 2] = face;
    }
    const firstIndex = TRIANGLE_WORDS * this.triangles.put(face, indices.length / TRIANGLE_WORDS, box);
    const numbers = this.triangles.words;
    for (let i = 0; i < indices.length; i++) numbers[firstIndex + i] = firstCorner + indices[i]!;
    const { lattice } = this.#coverage;
    this.#anchors[2 * face] = lattice.x(anchor[0]);
    this.#anchors[2 * face + 1] = lattice.y(anchor[1]);
    const [west, south, east, north] = this.#coverage.faceBounds(face);
    this.#boxes.set([lattice.x(west), lattice.y(south), lattice.x(east), lattice.y(north)], 4 * face);
  }

  #growFaces(face: number): void {
    if (2 * face < this.#anchors.length) return;
    const size = Math.ceil((face + 1) * 1.5);
    const anchors = new Int32Array(2 * size);
    const boxes = new Int32Array(4 * size);
    anchors.set(this.#anchors);
    boxes.set(this.#boxes);
    [this.#anchors, this.#boxes] = [anchors, boxes];
  }
}

function grow(box: [number, number, number, number], x: number, y: number): void {
  if (x < box[0]) box[0] = x;
  if (y < box[1]) box[1] = y;
  if (x > box[2]) box[2] = x;
  if (y > box[3]) box[3] = y;
}
