import type { Barrier, BarrierKind } from '../../place.ts';
import type { WayPiece } from './cut_way.ts';
import type { OsmTags, OsmWay } from './element.ts';
import { readName } from './read_name.ts';
import { isSet } from './read_streets.ts';

/** Values of `barrier` on ways that stop people; kerbs, ditches and guard rails do not. */
const WALLS: ReadonlyMap<string, BarrierKind> = new Map([
  ['wall', 'wall'],
  ['city_wall', 'wall'],
  ['retaining_wall', 'wall'],
  ['fence', 'fence'],
  ['hedge', 'fence'],
]);
/** Trams run in the street and are stepped across. */
const RAILWAYS = new Set(['rail', 'light_rail', 'subway', 'narrow_gauge', 'preserved', 'monorail']);
const WATERWAYS: ReadonlyMap<string, BarrierKind> = new Map([
  ['river', 'river'],
  ['stream', 'stream'],
  ['canal', 'canal'],
]);

/** The kind of barrier that a way is to people on foot; null when it is none. */
export function barrierKind(tags: OsmTags): BarrierKind | null {
  const { barrier = '', railway = '', waterway = '' } = tags;
  return WALLS.get(barrier) ?? (RAILWAYS.has(railway) ? 'railway' : WATERWAYS.get(waterway)) ?? null;
}

/** The barriers that a way's pieces make; none when it is no barrier. */
export function readBarriers(way: OsmWay, cut: (way: OsmWay) => WayPiece[]): Barrier[] {
  const tags = way.tags as OsmTags;
  const kind = barrierKind(tags);
  if (kind === null) return [];
  return cut(way).map(({ id, line }) => ({
    id,
    kind,
    name: readName(tags),
    bridge: isSet(tags.bridge),
    // `tunnel=culvert` is a stream in a pipe, which is walked over.
    tunnel: isSet(tags.tunnel),
    line,
  }));
}
