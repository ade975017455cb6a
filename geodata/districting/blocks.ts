import type { Polygon } from 'geojson';
import type { Position } from '../place.ts';
import { Problem } from '../problem.ts';
import { findFaces } from './find_faces.ts';
import { Lattice, requireFinite } from './lattice.ts';
import { areaUnderEdge, edgeMetres, polygonAreaM2 } from './measure.ts';
import { type FaceMeasures, mergeSlivers } from './merge_slivers.ts';
import { emptySegments, type NodedLines, nodeLines, type Segments } from './node_lines.ts';
import { polygonOf, type Ring, splitWalk } from './rings.ts';
import { boundingEdges, originOf, traceWalks } from './trace_walks.ts';

/** A street block: what streets, rivers and railways cut out of a place. */
export interface Block {
  /** Valid polygon, counter-clockwise; islands of other blocks are holes. */
  readonly outline: Polygon;
  readonly areaM2: number;
  /** The blocks that share a stretch of boundary; those that touch in single points are not among them. */
  readonly neighbours: readonly BlockNeighbour[];
}

export interface BlockNeighbour {
  readonly block: number;
  readonly sharedMetres: number;
  /** How good a boundary the shared stretch is, 0 to 1: the mean of the lines' strengths, weighted by length. */
  readonly strength: number;
}

export interface BlockOptions {
  /** For each line how good a boundary of regions it is, 0 (a lane) to 1 (a river, a trunk road). Default 0. */
  readonly strengths?: readonly number[];
  /** Smaller faces join the neighbour with the longest shared boundary. Default 200. */
  readonly minimumAreaM2?: number;
  /** The same for faces of a smaller mean width, such as medians of dual carriageways. Default 4. */
  readonly minimumWidthM?: number;
}

/**
 * Cuts the frame into blocks along the lines: the faces of their planar arrangement. The blocks cover the frame without
 * gap or overlap, and wherever two of them meet, both outlines have exactly the same vertices.
 *
 * @param lines WGS 84 degrees, used at 1e-7; they may cross, overlap, end anywhere and leave the frame
 * @param frame outline of the place, at most 3.3 degrees wide; its holes stay uncovered
 * @throws Problem `line_not_finite`, `outline_not_finite`, `outline_empty` (no area), `outline_too_large`
 */
export function blocksOf(lines: readonly (readonly Position[])[], frame: Polygon, options: BlockOptions = {}): Block[] {
  const lattice = Lattice.around([frame]);
  if (!(polygonAreaM2(frame) > 0)) {
    throw new Problem('outline_empty', { zh: '边界没有面积。', en: 'The outline has no area.' });
  }
  const noded = withoutDeadEnds(nodeLines(collectSegments(lines, frame, lattice, options.strengths ?? [])));
  const faces = findFaces(noded);
  const measures = measureFaces(noded, faces.faceOf, faces.count, lattice);
  const into = mergeSlivers(measures, {
    minimumAreaM2: options.minimumAreaM2 ?? 200,
    minimumWidthM: options.minimumWidthM ?? 4,
  });
  return assemble(noded, faces.faceOf, into, lattice);
}

function collectSegments(
  lines: readonly (readonly Position[])[],
  frame: Polygon,
  lattice: Lattice,
  strengths: readonly number[],
): Segments {
  const segments = emptySegments();
  lines.forEach((line, number) => {
    const strength = strengths[number] ?? 0;
    for (const position of line) requireFinite(position, number);
    for (let i = 1; i < line.length; i++) addClipped(segments, line[i - 1]!, line[i]!, strength, lattice);
  });
  for (const ring of frame.coordinates) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!];
      const ends = [lattice.x(a[0]!), lattice.y(a[1]!), lattice.x(b[0]!), lattice.y(b[1]!)] as const;
      addSegment(segments, ends, 0, 1);
    }
  }
  return segments;
}

function addSegment(
  segments: Segments,
  [ax, ay, bx, by]: readonly [number, number, number, number],
  strength: number,
  frame: number,
): void {
  segments.ax.push(ax);
  segments.ay.push(ay);
  segments.bx.push(bx);
  segments.by.push(by);
  segments.strength.push(strength);
  segments.frame.push(frame);
}

/** Adds the part of a segment that lies in the box of the lattice (Liang and Barsky 1984). */
function addClipped(segments: Segments, a: Position, b: Position, strength: number, lattice: Lattice): void {
  const [ax, ay, bx, by] = [lattice.x(a[0]), lattice.y(a[1]), lattice.x(b[0]), lattice.y(b[1])];
  let [enter, leave] = [0, 1];
  for (const [from, delta, limit] of [
    [ax, bx - ax, lattice.width],
    [ay, by - ay, lattice.height],
  ] as const) {
    if (delta === 0 && (from < 0 || from > limit)) return;
    if (delta === 0) continue;
    const [low, high] = [-from / delta, (limit - from) / delta];
    enter = Math.max(enter, Math.min(low, high));
    leave = Math.min(leave, Math.max(low, high));
  }
  if (enter > leave) return;
  const at = (t: number): [number, number] => [Math.round(ax + t * (bx - ax)), Math.round(ay + t * (by - ay))];
  const start = enter === 0 ? ([ax, ay] as const) : at(enter);
  const end = leave === 1 ? ([bx, by] as const) : at(leave);
  addSegment(segments, [...start, ...end], strength, 0);
}

function withoutDeadEnds(noded: NodedLines): NodedLines {
  return keepEdges(noded, boundingEdges(noded));
}

function keepEdges(noded: NodedLines, kept: readonly number[]): NodedLines {
  return {
    x: noded.x,
    y: noded.y,
    from: kept.map((e) => noded.from[e]!),
    to: kept.map((e) => noded.to[e]!),
    strength: kept.map((e) => noded.strength[e]!),
    frame: kept.map((e) => noded.frame[e]!),
  };
}

function measureFaces(noded: NodedLines, faceOf: Int32Array, count: number, lattice: Lattice): FaceMeasures {
  const measures = {
    areaM2: new Float64Array(count),
    perimeterM: new Float64Array(count),
    sharedMetres: Array.from({ length: count }, () => new Map<number, number>()),
  };
  for (let e = 0; e < noded.from.length; e++) {
    const [left, right] = [faceOf[2 * e]!, faceOf[2 * e + 1]!];
    if (left === right) continue;
    const a = lattice.position(noded.x[noded.from[e]!]!, noded.y[noded.from[e]!]!);
    const b = lattice.position(noded.x[noded.to[e]!]!, noded.y[noded.to[e]!]!);
    const area = areaUnderEdge(...a, ...b);
    const metres = edgeMetres(...a, ...b);
    for (const [face, other, sign] of [
      [left, right, 1],
      [right, left, -1],
    ] as const) {
      if (face < 0) continue;
      measures.areaM2[face]! += sign * area;
      measures.perimeterM[face]! += metres;
      const shared = measures.sharedMetres[face]!;
      if (other >= 0) shared.set(other, (shared.get(other) ?? 0) + metres);
    }
  }
  return measures;
}

function assemble(noded: NodedLines, faceOf: Int32Array, into: Int32Array, lattice: Lattice): Block[] {
  const blockOf = new Map<number, number>();
  for (const root of into) if (!blockOf.has(root)) blockOf.set(root, blockOf.size);
  const block = (halfEdge: number): number => (faceOf[halfEdge]! < 0 ? -1 : blockOf.get(into[faceOf[halfEdge]!]!)!);
  const kept: number[] = [];
  for (let e = 0; e < noded.from.length; e++) if (block(2 * e) !== block(2 * e + 1)) kept.push(e);

  const graph = keepEdges(noded, kept);
  const sideOf = Int32Array.from({ length: kept.length * 2 }, (_, h) => block(2 * kept[h >> 1]! + (h & 1)));
  const outlines = outlinesOf(graph, sideOf, blockOf.size, lattice);
  const neighbours = neighboursOf(graph, sideOf, blockOf.size, lattice);
  return outlines.map((outline, i) => ({ outline, areaM2: polygonAreaM2(outline), neighbours: neighbours[i]! }));
}

function outlinesOf(graph: NodedLines, sideOf: Int32Array, count: number, lattice: Lattice): Polygon[] {
  const { next, first } = traceWalks(graph);
  const rings = Array.from({ length: count }, (): Ring[] => []);
  for (const start of first) {
    if (sideOf[start]! < 0) continue;
    const nodes: number[] = [];
    let halfEdge = start;
    do {
      nodes.push(originOf(graph, halfEdge));
      halfEdge = next[halfEdge]!;
    } while (halfEdge !== start);
    rings[sideOf[start]!]!.push(...splitWalk(nodes, graph.x, graph.y));
  }
  return rings.map((all, block) => {
    const shells = all.filter((ring) => ring.area > 0);
    if (shells.length !== 1) throw new Error(`Block ${block} has ${shells.length} shells; it must have one.`);
    const holes = all.filter((ring) => ring.area < 0);
    return polygonOf(shells[0]!, holes, lattice);
  });
}

function neighboursOf(graph: NodedLines, sideOf: Int32Array, count: number, lattice: Lattice): BlockNeighbour[][] {
  const shared = Array.from({ length: count }, () => new Map<number, { metres: number; strongMetres: number }>());
  for (let e = 0; e < graph.from.length; e++) {
    const [left, right] = [sideOf[2 * e]!, sideOf[2 * e + 1]!];
    if (left < 0 || right < 0) continue;
    const metres = edgeMetres(
      ...lattice.position(graph.x[graph.from[e]!]!, graph.y[graph.from[e]!]!),
      ...lattice.position(graph.x[graph.to[e]!]!, graph.y[graph.to[e]!]!),
    );
    for (const [block, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const stretch = shared[block]!.get(other) ?? { metres: 0, strongMetres: 0 };
      stretch.metres += metres;
      stretch.strongMetres += metres * graph.strength[e]!;
      shared[block]!.set(other, stretch);
    }
  }
  return shared.map((stretches) =>
    [...stretches]
      .map(([block, { metres, strongMetres }]) => ({
        block,
        sharedMetres: metres,
        strength: metres > 0 ? strongMetres / metres : 0,
      }))
      .sort((a, b) => a.block - b.block),
  );
}
