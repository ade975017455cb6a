import type { Street } from '../../place.ts';
import type { WayPiece } from './cut_way.ts';
import type { OsmTags, OsmWay } from './element.ts';
import { readName } from './read_name.ts';
import { oneWayOnFoot, walkAccess } from './walk_access.ts';

/**
 * The streets that a way's pieces make; none when it is no street. Ways that may be walked in one direction only are turned so
 * that this is from first to last.
 */
export function readStreets(
  way: OsmWay,
  cut: (way: OsmWay) => WayPiece[],
  heights: ReadonlyMap<number, number>,
): Street[] {
  const tags = way.tags as OsmTags;
  const walk = walkAccess(tags);
  if (walk === null) return [];
  const direction = oneWayOnFoot(tags);
  return cut(direction === 'backward' ? { ...way, refs: way.refs.toReversed() } : way).map((piece) => ({
    ...piece,
    kind: tags.highway as string,
    name: readName(tags),
    walk,
    oneWayOnFoot: direction !== null,
    wheelchair: tags.wheelchair !== 'no',
    bridge: isSet(tags.bridge),
    tunnel: isSet(tags.tunnel),
    layer: readLayer(tags),
    compoundId: null,
    heights: heightsAlong(piece.nodes, heights),
  }));
}

/** Heights of all nodes; null where one is not known, as at a cut. */
function heightsAlong(nodes: readonly number[], heights: ReadonlyMap<number, number>): number[] | null {
  return nodes.every((node) => heights.has(node)) ? nodes.map((node) => heights.get(node) as number) : null;
}

/** Whether a tag such as `bridge` or `tunnel` is there and not `no`. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== 'no';
}

/** OSM's `layer`, −5 to 5; without it bridges are one above and tunnels one below the ground. */
function readLayer(tags: OsmTags): number {
  const layer = Number(tags.layer ?? Number.NaN);
  if (Number.isInteger(layer) && Math.abs(layer) <= 10) return layer;
  if (isSet(tags.bridge)) return 1;
  return isSet(tags.tunnel) ? -1 : 0;
}
