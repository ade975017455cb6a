import type { MultiPolygon, Polygon } from 'geojson';
import type { Lattice } from '../districting/lattice.ts';
import { contains, polygonOf, type Ring, splitWalk } from '../districting/rings.ts';
import { type EdgeGraph, originOf, traceWalks } from '../districting/trace_walks.ts';
import type { NodedFaces } from './noded_faces.ts';

/**
 * The outline of each owner: all from one graph of the edges between two owners, so that neighbours have every vertex in
 * common.
 *
 * @param ownerOf for each face its owner, −1: nobody
 * @returns null for an owner without a face
 */
export function ownerOutlines(
  faces: NodedFaces,
  ownerOf: Int32Array,
  owners: number,
  lattice: Lattice,
): (Polygon | MultiPolygon | null)[] {
  const ownerLeft = (halfEdge: number) => (faces.faceOf[halfEdge]! < 0 ? -1 : ownerOf[faces.faceOf[halfEdge]!]!);
  const from: number[] = [];
  const to: number[] = [];
  const left: number[] = [];
  for (let edge = 0; edge < faces.graph.from.length; edge++) {
    const [one, other] = [ownerLeft(2 * edge), ownerLeft(2 * edge + 1)];
    if (one === other) continue;
    from.push(faces.graph.from[edge]!);
    to.push(faces.graph.to[edge]!);
    left.push(one, other);
  }
  const graph: EdgeGraph = { x: faces.graph.x, y: faces.graph.y, from, to };
  const { next, first } = traceWalks(graph);
  const ringsOf: Ring[][] = Array.from({ length: owners }, () => []);
  const depthOf = new Map<number, number>();
  for (const start of first) {
    const owner = left[start]!;
    if (owner < 0) continue;
    const nodes: number[] = [];
    let halfEdge = start;
    do {
      nodes.push(originOf(graph, halfEdge));
      halfEdge = next[halfEdge]!;
    } while (halfEdge !== start);
    ringsOf[owner]!.push(...splitWalk(nodes, graph.x, graph.y, depthOf));
  }
  return ringsOf.map((rings) => outlineOf(rings, lattice));
}

function outlineOf(rings: readonly Ring[], lattice: Lattice): Polygon | MultiPolygon | null {
  if (rings.length === 0) return null;
  const shells = rings.filter(({ area }) => area > 0).sort((a, b) => a.area - b.area);
  const holesOf = new Map(shells.map((shell): [Ring, Ring[]] => [shell, []]));
  for (const hole of rings) {
    if (hole.area >= 0) continue;
    // Along an edge of a hole nothing else of this owner runs, so its middle lies on no shell.
    const [px, py] = [(hole.x[0]! + hole.x[1]!) / 2, (hole.y[0]! + hole.y[1]!) / 2];
    const shell = shells.find((candidate) => contains(candidate.x, candidate.y, px, py));
    if (shell === undefined) throw new Error('A hole lies in no shell of its owner.');
    holesOf.get(shell)!.push(hole);
  }
  const polygons = shells.map((shell) => polygonOf(shell, holesOf.get(shell)!, lattice));
  if (polygons.length === 1) return polygons[0]!;
  return { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) };
}
