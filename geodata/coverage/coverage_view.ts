import type { MultiPolygon, Polygon } from 'geojson';
import { reock } from '../districting/compactness.ts';
import type { Lattice } from '../districting/lattice.ts';
import type { Bounds, Position } from '../place.ts';
import { arcsAt, isFixedArc } from './acts/guards.ts';
import { ownerOf } from './acts/reshape.ts';
import type { Key, LockTarget, OwnerKey } from './coverage_edit.ts';
import type { FaceNeighbour, OwnerFacts, OwnerNeighbour } from './coverage_types.ts';
import { arcsOf, boxOf, facesOf, sharedMetres } from './questions/faces.ts';
import { locate } from './questions/locate.ts';
import { nearestArc, nearestVertex, type OnArc } from './questions/nearest.ts';
import { forEachBoundaryHalf, outlineOfFace, outlineOfOwner } from './questions/outline.ts';
import { piecesOf, pinchesOf } from './questions/pieces.ts';
import { UNITS_PER_METRE } from './state/arc_measures.ts';
import type { CoverageState } from './state/coverage_state.ts';
import { isNode, verticesOfArc } from './state/segments.ts';

/** Units of area: 1e-4 m². */
const UNITS_PER_M2 = UNITS_PER_METRE;

/**
 * The questions that can be asked of a coverage. Everything is addressed by slots, dense numbers from 0 on (typed arrays
 * can be laid beside them); for objects of the base the slot is the key. Slots of vertices taken out and of dropped owners
 * stay unused. Face and owner −1 are the outside.
 */
export class CoverageView {
  protected readonly state: CoverageState;
  /** Pinches of owners as far as they were asked for since the last change. */
  readonly #pinches = new Map<number, readonly number[]>();

  protected constructor(state: CoverageState) {
    this.state = state;
  }

  get lattice(): Lattice {
    return this.state.lattice;
  }

  get vertexCount(): number {
    return this.state.counts.vertices;
  }

  get arcCount(): number {
    return this.state.counts.arcs;
  }

  get faceCount(): number {
    return this.state.counts.faces;
  }

  get ownerCount(): number {
    return this.state.counts.owners;
  }

  /** Codes of the communities that `faceParent` points to. */
  get parents(): readonly string[] {
    return this.state.ids.parents;
  }

  vertexKey(slot: number): Key {
    return this.state.vertexKeys.keyOf(slot);
  }

  arcKey(slot: number): Key {
    return this.state.arcKeys.keyOf(slot);
  }

  faceKey(slot: number): Key {
    return this.state.faceKeys.keyOf(slot);
  }

  ownerKey(slot: number): OwnerKey {
    return this.state.ownerKeys.keyOf(slot);
  }

  /** −1 where there is none, or none any more. */
  vertexSlot(key: Key): number {
    const slot = this.state.vertexKeys.slotOf(key);
    return slot === -1 || this.state.vertexArc.data[slot] === -1 ? -1 : slot;
  }

  /** −1 where there is none. */
  arcSlot(key: Key): number {
    return this.state.arcKeys.slotOf(key);
  }

  /** −1 where there is none. */
  faceSlot(key: Key): number {
    return this.state.faceKeys.slotOf(key);
  }

  /** −1 where there is none, or none any more. */
  ownerSlot(key: OwnerKey): number {
    const slot = this.state.ownerKeys.slotOf(key);
    return slot === -1 || this.state.owners[slot] === null ? -1 : slot;
  }

  /** Columns with one value for each slot (and unused room behind): views that hold until the next edit. Never write to them. */
  get vertexX(): Int32Array {
    return this.state.vertexX.data;
  }

  get vertexY(): Int32Array {
    return this.state.vertexY.data;
  }

  get arcLeft(): Int32Array {
    return this.state.arcLeft.data;
  }

  get arcRight(): Int32Array {
    return this.state.arcRight.data;
  }

  get faceOwner(): Int32Array {
    return this.state.faceOwner.data;
  }

  get faceParent(): Int32Array {
    return this.state.faceParent.data;
  }

  hasOwner(owner: number): boolean {
    return this.state.owners[owner] != null;
  }

  /** @throws RangeError for a slot without owner */
  ownerFacts(owner: number): OwnerFacts {
    const facts = this.state.owners[owner];
    if (facts == null) throw new RangeError(`There is no owner in slot ${owner}.`);
    return { key: this.ownerKey(owner), parent: this.parents[facts.parent]!, code: facts.code, name: facts.name };
  }

  faceBlock(face: number): string | null {
    return this.state.ids.blocks[this.state.faceBlock.data[face]!] ?? null;
  }

  faceCompound(face: number): string | null {
    return this.state.ids.compounds[this.state.faceCompound.data[face]!] ?? null;
  }

  faceBuilding(face: number): string | null {
    return this.state.ids.buildings[this.state.faceBuilding.data[face]!] ?? null;
  }

  /** The face of the base that a face was cut from; itself where it was not. */
  faceOrigin(face: number): number {
    return this.state.faceOrigin.data[face]!;
  }

  /** Is the lock itself set? False also for what there is not. */
  isLocked(what: LockTarget, key: Key): boolean {
    const { state } = this;
    if (what === 'compound') return state.compoundLock.data[state.ids.compounds.indexOf(String(key))] === 1;
    const [keys, column] = {
      grid: [state.ownerKeys, state.ownerLock] as const,
      arc: [state.arcKeys, state.arcLock] as const,
      vertex: [state.vertexKeys, state.vertexLock] as const,
      face: [state.faceKeys, state.faceLock] as const,
    }[what];
    return column.data[keys.slotOf(key)] === 1;
  }

  /** Does it lie on the border of a community or of the place, which no edit moves? */
  isFixedVertex(vertex: number): boolean {
    return arcsAt(this.state, vertex).some((arc) => isFixedArc(this.state, arc));
  }

  isFixedArc(arc: number): boolean {
    return isFixedArc(this.state, arc);
  }

  /** Do arcs end there? */
  isNode(vertex: number): boolean {
    return isNode(this.state, vertex);
  }

  /** Vertices of an arc from end to end. */
  arcVertices(arc: number): number[] {
    return verticesOfArc(this.state, arc);
  }

  /** The arc that a vertex lies on, or those that meet there. */
  vertexArcs(vertex: number): number[] {
    return arcsAt(this.state, vertex);
  }

  /** Longitude, latitude, longitude … in WGS 84 degrees. */
  arcLine(arc: number): Float64Array {
    const { vertexX, vertexY, lattice } = this.state;
    const vertices = verticesOfArc(this.state, arc);
    const line = new Float64Array(2 * vertices.length);
    vertices.forEach((vertex, i) => {
      const [longitude, latitude] = lattice.position(vertexX.data[vertex]!, vertexY.data[vertex]!);
      line[2 * i] = longitude;
      line[2 * i + 1] = latitude;
    });
    return line;
  }

  arcMetres(arc: number): number {
    return this.state.arcLength.data[arc]! / UNITS_PER_METRE;
  }

  faceArcs(face: number): number[] {
    return arcsOf(this.state, face);
  }

  faceOutline(face: number): Polygon {
    return outlineOfFace(this.state, face);
  }

  faceBounds(face: number): Bounds {
    return this.#bounds([face])!;
  }

  /** Twice the area in square lattice steps: a whole number, exact. */
  faceArea2(face: number): number {
    return this.state.faceArea2.data[face]!;
  }

  faceAreaM2(face: number): number {
    return this.state.faceArea.data[face]! / UNITS_PER_M2;
  }

  /** Faces that share an arc, those of most shared metres first; the outside is not among them. */
  faceNeighbours(face: number): FaceNeighbour[] {
    return [...sharedMetres(this.state, face)]
      .filter(([other]) => other >= 0)
      .map(([other, metres]) => ({ face: other, sharedMetres: metres }))
      .sort((a, b) => b.sharedMetres - a.sharedMetres || a.face - b.face);
  }

  /** The one face that holds a position (−1: none): on an arc it counts as a hair to the east, and less to the north. */
  faceAt([longitude, latitude]: Position): number {
    return locate(this.state, this.lattice.x(longitude), this.lattice.y(latitude));
  }

  faceAtLattice(x: number, y: number): number {
    return locate(this.state, x, y);
  }

  /** Nearest vertex within some lattice steps, or −1. */
  nearestVertex(x: number, y: number, within: number): number {
    return nearestVertex(this.state, x, y, within);
  }

  /** Nearest point of an arc within some lattice steps, or null. */
  nearestArc(x: number, y: number, within: number): OnArc | null {
    return nearestArc(this.state, x, y, within);
  }

  facesOf(owner: number): number[] {
    return facesOf(this.state, owner);
  }

  /** How many faces it has. */
  faceCountOf(owner: number): number {
    return this.state.ownerFaces.data[owner]!;
  }

  /** The union of its faces: valid, shells counter-clockwise (RFC 7946), the same for the same state; maybe without a polygon. */
  outlineOf(owner: number): MultiPolygon {
    return outlineOfOwner(this.state, owner);
  }

  /** Null for an owner without faces. */
  boundsOf(owner: number): Bounds | null {
    return this.#bounds(facesOf(this.state, owner));
  }

  areaM2Of(owner: number): number {
    return this.state.ownerArea.data[owner]! / UNITS_PER_M2;
  }

  area2Of(owner: number): number {
    return this.state.ownerArea2.data[owner]!;
  }

  perimeterMetresOf(owner: number): number {
    return this.state.ownerPerimeter.data[owner]! / UNITS_PER_METRE;
  }

  /** 4π × area by the square of the perimeter (Polsby and Popper 1991); 0 without perimeter. */
  polsbyPopperOf(owner: number): number {
    const perimeter = this.perimeterMetresOf(owner);
    return perimeter === 0 ? 0 : (4 * Math.PI * this.areaM2Of(owner)) / perimeter ** 2;
  }

  /** Area by that of the smallest circle around it (Reock 1961). Draws the outline: about 0.1 ms for a grid. */
  reockOf(owner: number): number {
    return reock(outlineOfOwner(this.state, owner));
  }

  /** Arcs between the owner and others or the outside, in rising order. */
  boundaryOf(owner: number): number[] {
    const arcs: number[] = [];
    for (const face of facesOf(this.state, owner)) {
      forEachBoundaryHalf(this.state, face, owner, (half) => arcs.push(half >> 1));
    }
    return arcs.sort((a, b) => a - b);
  }

  /** Arcs that two owners share; `other` −1: with the outside. */
  boundaryBetween(owner: number, other: number): { readonly arcs: number[]; readonly metres: number } {
    const arcs = this.boundaryOf(owner).filter((arc) => this.#ownersBeside(arc).includes(other));
    const units = arcs.reduce((sum, arc) => sum + this.state.arcLength.data[arc]!, 0);
    return { arcs, metres: units / UNITS_PER_METRE };
  }

  /** Owners beside an owner, and the outside (−1), those of most shared metres first. */
  ownerNeighbours(owner: number): OwnerNeighbour[] {
    const shared = new Map<number, number>();
    for (const arc of this.boundaryOf(owner)) {
      const [left, right] = this.#ownersBeside(arc);
      const other = left === owner ? right : left;
      shared.set(other, (shared.get(other) ?? 0) + this.state.arcLength.data[arc]!);
    }
    return [...shared]
      .map(([other, units]) => ({ owner: other, sharedMetres: units / UNITS_PER_METRE }))
      .sort((a, b) => b.sharedMetres - a.sharedMetres || a.owner - b.owner);
  }

  /** Its faces in groups connected along arcs, the largest area first. One group: contiguous. */
  piecesOf(owner: number): number[][] {
    return piecesOf(this.state, facesOf(this.state, owner));
  }

  /** Faces whose loss would cut the owner (or a piece of it) in two. Kept until the owner changes. */
  pinchesOf(owner: number): readonly number[] {
    const known = this.#pinches.get(owner);
    if (known !== undefined) return known;
    const pinches = pinchesOf(this.state, owner);
    this.#pinches.set(owner, pinches);
    return pinches;
  }

  /** The pieces that an owner would consist of without some faces. */
  piecesWithout(owner: number, faces: readonly number[]): number[][] {
    const gone = new Set(faces);
    const rest = facesOf(this.state, owner).filter((face) => !gone.has(face));
    return piecesOf(this.state, rest);
  }

  protected forget(owners: readonly number[]): void {
    for (const owner of owners) this.#pinches.delete(owner);
  }

  #ownersBeside(arc: number): [number, number] {
    const { state } = this;
    return [ownerOf(state, state.arcLeft.data[arc]!), ownerOf(state, state.arcRight.data[arc]!)];
  }

  #bounds(faces: readonly number[]): Bounds | null {
    const box = boxOf(this.state, faces);
    if (box === null) return null;
    return [...this.lattice.position(box[0], box[1]), ...this.lattice.position(box[2], box[3])];
  }
}
