import Flatbush from 'flatbush';
import type { Entrance } from '../place.ts';
import type { Block } from './blocks.ts';

/**
 * Sums the households of each block.
 * @returns one number for each block; entrances outside all of them are not counted
 */
export function weighBlocks(
  blocks: readonly Pick<Block, 'outline'>[],
  entrances: readonly Pick<Entrance, 'position' | 'households'>[],
): number[] {
  const weights = new Array<number>(blocks.length).fill(0);
  const blockAt = blockFinder(blocks);
  for (const { position, households } of entrances) {
    const block = blockAt(...position);
    if (block !== -1) weights[block]! += households;
  }
  return weights;
}

/** Finds the block that holds a position (WGS 84 degrees); −1 where none does. */
export function blockFinder(blocks: readonly Pick<Block, 'outline'>[]): (x: number, y: number) => number {
  if (blocks.length === 0) return () => -1;
  const index = new Flatbush(blocks.length);
  for (const { outline } of blocks) index.add(...boxOf(outline.coordinates[0]!));
  index.finish();
  const edges = blocks.map(({ outline }) => edgesOf(outline.coordinates));
  return (x, y) => {
    const near = index.search(x, y, x, y);
    // The simplest first: the block around a whole village may have 10,000 corners.
    near.sort((a, b) => edges[a]!.length - edges[b]!.length || a - b);
    return near.find((block) => isInside(edges[block]!, x, y)) ?? -1;
  };
}

function boxOf(ring: readonly (readonly number[])[]): [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x!);
    box[1] = Math.min(box[1], y!);
    box[2] = Math.max(box[2], x!);
    box[3] = Math.max(box[3], y!);
  }
  return box;
}

/** Columns ax, ay, bx, by of every edge of all rings. */
function edgesOf(rings: readonly (readonly (readonly number[])[])[]): Float64Array {
  const edges = new Float64Array(4 * rings.reduce((sum, ring) => sum + ring.length - 1, 0));
  let at = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      edges[at++] = ring[i - 1]![0]!;
      edges[at++] = ring[i - 1]![1]!;
      edges[at++] = ring[i]![0]!;
      edges[at++] = ring[i]![1]!;
    }
  }
  return edges;
}

/** Even-odd over all rings, so that holes are outside. */
function isInside(edges: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const ay = edges[i + 1]!;
    const by = edges[i + 3]!;
    if (ay > y !== by > y && x < edges[i]! + ((y - ay) / (by - ay)) * (edges[i + 2]! - edges[i]!)) inside = !inside;
  }
  return inside;
}
