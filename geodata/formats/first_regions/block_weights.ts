import type { Block } from '../../districting/blocks.ts';
import { edgeMetres } from '../../districting/measure.ts';
import type { Entrance, Position, Street } from '../../place.ts';
import { shapeFinder } from './shape_finder.ts';

/** Households that live in each block. */
export function householdsOfBlocks(blocks: readonly Block[], entrances: readonly Entrance[]): number[] {
  const find = shapeFinder(blocks.map(({ outline }) => outline));
  const weights = new Array<number>(blocks.length).fill(0);
  for (const { position, households } of entrances) {
    const block = find(position);
    if (block >= 0) (weights[block] as number) += households;
  }
  return weights;
}

/** Metres of street in each block, each piece of a street counted where its middle lies; for places whose people nobody knows. */
export function streetMetresOfBlocks(blocks: readonly Block[], streets: readonly Street[]): number[] {
  const find = shapeFinder(blocks.map(({ outline }) => outline));
  const weights = new Array<number>(blocks.length).fill(0);
  for (const { line, walk } of streets) {
    if (walk === 'no') continue;
    for (let i = 1; i < line.length; i++) {
      const [[ax, ay], [bx, by]] = [line[i - 1] as Position, line[i] as Position];
      const block = find([(ax + bx) / 2, (ay + by) / 2]);
      if (block >= 0) (weights[block] as number) += edgeMetres(ax, ay, bx, by);
    }
  }
  return weights;
}
