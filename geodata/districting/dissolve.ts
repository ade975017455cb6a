import type { MultiPolygon, Polygon } from 'geojson';
import { Problem } from '../problem.ts';
import type { Block } from './blocks.ts';
import { Lattice, latticeKey } from './lattice.ts';
import { contains, polygonOf, type Ring, splitWalk } from './rings.ts';
import { originOf, traceWalks } from './trace_walks.ts';

/**
 * Joins blocks into one area by cancelling the edges that two of them share, so that every vertex of the result is a vertex
 * of the blocks and areas dissolved from the same blocks form a coverage again. Parts that touch only in a point stay
 * separate polygons; shells run counter-clockwise and holes clockwise (RFC 7946).
 *
 * @param members indices into blocks
 * @throws Problem `nothing_to_dissolve` without a member; RangeError for an index that is no block
 */
export function dissolve(
  blocks: readonly Pick<Block, 'outline'>[],
  members: readonly number[],
): Polygon | MultiPolygon {
  const outlines = [...new Set(members)].map((member) => {
    const block = blocks[member];
    if (block === undefined) throw new RangeError(`No block ${member}: there are ${blocks.length}.`);
    return block.outline;
  });
  if (outlines.length === 0) {
    throw new Problem('nothing_to_dissolve', { zh: '没有可合并的街区。', en: 'There are no blocks to join.' });
  }
  const lattice = Lattice.around(outlines);
  const rings = boundaryRings(outlines, lattice);
  const shells = rings.filter(({ area }) => area > 0).sort((a, b) => a.area - b.area);
  const holesOf = new Map(shells.map((shell): [Ring, Ring[]] => [shell, []]));
  for (const hole of rings) {
    if (hole.area >= 0) continue;
    // Nothing else runs along an edge of a hole, so its middle lies on no shell even where the hole touches one.
    const [px, py] = [(hole.x[0]! + hole.x[1]!) / 2, (hole.y[0]! + hole.y[1]!) / 2];
    const shell = shells.find((candidate) => contains(candidate.x, candidate.y, px, py));
    if (shell === undefined) throw new Error('A hole lies in no shell: the blocks overlap.');
    holesOf.get(shell)!.push(hole);
  }
  const polygons = shells.map((shell) => polygonOf(shell, holesOf.get(shell)!, lattice));
  if (polygons.length === 1) return polygons[0]!;
  return { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) };
}

function boundaryRings(outlines: readonly Polygon[], lattice: Lattice): Ring[] {
  const graph = { x: [] as number[], y: [] as number[], from: [] as number[], to: [] as number[] };
  const nodeAt = new Map<number, number>();
  const nodeOf = (position: readonly number[]): number => {
    const [x, y] = [lattice.x(position[0]!), lattice.y(position[1]!)];
    const key = latticeKey(x, y);
    const known = nodeAt.get(key);
    if (known !== undefined) return known;
    nodeAt.set(key, graph.x.length);
    graph.x.push(x);
    graph.y.push(y);
    return graph.x.length - 1;
  };
  const edges = new Map<number, readonly [from: number, to: number]>();
  for (const ring of outlines.flatMap(({ coordinates }) => coordinates)) {
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [nodeOf(ring[i - 1]!), nodeOf(ring[i]!)];
      if (from === to) continue;
      const key = latticeKey(Math.min(from, to), Math.max(from, to));
      if (!edges.delete(key)) edges.set(key, [from, to]);
    }
  }
  for (const [from, to] of edges.values()) {
    graph.from.push(from);
    graph.to.push(to);
  }
  // The area lies left of every half-edge 2e, the only ones whose walks bound it.
  const { next, first } = traceWalks(graph);
  const depthOf = new Map<number, number>();
  return first.flatMap((start) => {
    if (start & 1) return [];
    const nodes: number[] = [];
    let halfEdge = start;
    do {
      nodes.push(originOf(graph, halfEdge));
      halfEdge = next[halfEdge]!;
    } while (halfEdge !== start);
    return splitWalk(nodes, graph.x, graph.y, depthOf);
  });
}
