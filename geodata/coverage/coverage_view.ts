import type { MultiPolygon, Polygon } from 'geojson';
import { reock } from '../districting/compactness.ts';
import type { Bounds, Position } from '../place.ts';
import { arcsAt } from './acts/guards.ts';
import { ownerOf } from './acts/reshape.ts';
import { CoverageObjects } from './coverage_objects.ts';
import type { FaceNeighbour, OwnerNeighbour } from './coverage_types.ts';
import { arcsOf, boxOf, facesOf, sharedMetres } from './questions/faces.ts';
import { locate } from './questions/locate.ts';
import { nearestArc, nearestVertex, type OnArc } from './questions/nearest.ts';
import { boundaryVertices, forEachBoundaryHalf, outlineOfFace, outlineOfOwner } from './questions/outline.ts';
import { piecesOf, pinchesOf } from './questions/pieces.ts';
import { UNITS_PER_METRE } from './state/arc_measures.ts';
import { verticesOfArc } from './state/segments.ts';

/** Units of area: 1e-4 m². */
const UNITS_PER_M2 = UNITS_PER_METRE;

/** The questions that can be asked of the ground: lines, areas, neighbours, outlines, pieces. Face and owner −1 are the outside. */
export class CoverageView extends CoverageObjects {
  /** Pinches of owners as far as they were asked for since the last change. */
  readonly #pinches = new Map<number, readonly number[]>();

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

  /** Vertices along its outline, in no order; where arcs meet, one for each of them. */
  boundaryVerticesOf(owner: number): number[] {
    return boundaryVertices(this.state, facesOf(this.state, owner), owner);
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
