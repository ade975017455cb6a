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
  return (x, y) => index.search(x, y, x, y).find((block) => isInside(blocks[block]!.outline.coordinates, x, y)) ?? -1;
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

/** Even-odd over all rings, so that holes are outside. */
function isInside(rings: readonly (readonly (readonly number[])[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as [number, number];
      const [bx, by] = ring[i] as [number, number];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}
