import type { OsmNode } from './element.ts';

/** Metres, as OSM's `ele` has them; some write the unit. */
const METRES = /^(-?\d+(?:\.\d+)?)(?: ?m)?$/;
/** Beyond what there is on land, feet or a slip were meant. */
const LAND = { lowest: -450, highest: 8900 };

/** Heights above the sea by node, of the nodes whose `ele` can be read. */
export function readHeights(nodes: readonly OsmNode[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { id, tags } of nodes) {
    const metres = Number(METRES.exec(tags?.ele ?? '')?.[1] ?? Number.NaN);
    if (metres >= LAND.lowest && metres <= LAND.highest) heights.set(id, metres);
  }
  return heights;
}
