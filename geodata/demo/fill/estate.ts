import type { BuildingUse, SurfaceKind, WalkAccess } from '../../place.ts';
import type { Character, CityDraft } from '../draft.ts';
import { insetRing } from '../plane/inset.ts';
import { distance, dot, type Point, type Ring } from '../plane/point.ts';
import { centroid, signedArea } from '../plane/ring.ts';
import type { Random } from '../random.ts';
import { blob } from './blob.ts';
import { findAnyWayOut, findWayOut, openGate, openPath, type WayOut, wallWithGates } from './gates.ts';
import { layInnerWays } from './inner_ways.ts';
import { lotOf } from './lot.ts';
import { headingOf, type Row, type RowStyle, standInRows, worthRows } from './rows.ts';
import { lineWithShops } from './shops.ts';

/** A lot with buildings in rows, most often walled: housing, factory, hospital, offices. */
export interface EstateStyle {
  readonly use: BuildingUse;
  readonly surface: SurfaceKind;
  readonly rows: RowStyle;
  readonly levels: readonly [min: number, max: number];
  readonly walled: boolean;
  readonly ringRoad: boolean;
  /** Dwellings on each floor behind each door; 0 where nobody lives. */
  readonly dwellingsPerFloor: number;
  readonly walk: WalkAccess;
  /** Whether shops line the larger streets in front of the wall. */
  readonly shops: boolean;
  readonly garden: boolean;
  readonly mostGates: number;
}

/** What the rest of the work needs of an estate that was built. */
export interface Estate {
  readonly wall: Ring;
  readonly centre: Point;
}

const SHOP_BAND = 14;
const isShoppingStreet = (kind: string | null): boolean =>
  kind === 'primary' || kind === 'secondary' || kind === 'tertiary';

/**
 * Fills a block with an estate and adds everything to the draft. Returns null, with nothing added, where the block is too
 * small or no way leads out of it.
 */
export function fillEstate(
  draft: CityDraft,
  face: number,
  style: EstateStyle,
  compound: number | null,
  character: Character | null,
  random: Random,
): Estate | null {
  const wall = lotOf(draft.mesh, face, (kind) => (style.shops && isShoppingStreet(kind) ? SHOP_BAND : 0));
  const bound = wall === null ? null : insetRing(wall, style.ringRoad ? 6 : 3);
  const field = bound === null ? null : insetRing(bound, style.ringRoad ? 7 : 3);
  if (wall === null || bound === null || field === null || !worthRows(field)) return null;
  const heading = headingOf(wall);
  const us = field.map((p) => dot(p, heading.along));
  const [west, east] = [Math.min(...us), Math.max(...us)];
  const spineAt = west + (east - west) * random.between(0.4, 0.6);
  const withSpine = !style.ringRoad || east - west > 110;
  const corridor = withSpine ? { at: spineAt, halfWidth: 7 } : null;
  const rows = standInRows(field, heading, style.rows, corridor, random);
  if (rows.length === 0) return null;

  const firstWay = draft.ways.length;
  const ways = layInnerWays(draft, bound, heading, rows, {
    ringRoad: style.ringRoad,
    spineAt: withSpine ? spineAt : null,
    walk: style.walk,
    compound,
  });
  const gates = openGates(draft, face, wall, ways, style, compound, random);
  if (gates.length === 0) {
    draft.ways.length = firstWay;
    return null;
  }
  if (style.walled) draft.barriers.push({ kind: 'wall', name: null, line: wallWithGates(wall, gates) });
  draft.surfaces.push({ kind: style.surface, name: null, outline: wall });
  const centre = centroid(wall);
  const garden = style.garden && signedArea(wall) > 26_000 ? random.between(24, 34) : 0;
  if (garden > 0) layGarden(draft, centre, garden, random);
  raise(draft, rows, { style, compound, character, centre, garden }, random);
  if (style.shops) lineWithShops(draft, face, isShoppingStreet, gates, random);
  return { wall, centre };
}

interface OpenedGate {
  readonly edge: number;
  readonly at: Point;
  readonly out: WayOut;
}

function openGates(
  draft: CityDraft,
  face: number,
  wall: Ring,
  { loop, exits }: ReturnType<typeof layInnerWays>,
  style: EstateStyle,
  compound: number | null,
  random: Random,
): OpenedGate[] {
  const gates: OpenedGate[] = [];
  const open = (out: WayOut | null) => {
    if (out === null || gates.length >= style.mostGates) return;
    if (gates.some(({ at }) => distance(at, out.wall.point) < 60)) return;
    if (!style.walled) {
      openPath(draft, out, 'service');
      gates.push({ edge: out.wall.edge, at: out.wall.point, out });
      return;
    }
    const side = gates.length > 0;
    const locked = side && random.chance(0.12);
    const atNight = side && random.chance(0.35);
    const at = openGate(draft, out, {
      walk: style.walk,
      access: locked ? 'no' : style.walk,
      openingHours: !locked && atNight ? '06:00-22:00' : null,
      compound,
      kind: 'service',
    });
    gates.push({ edge: out.wall.edge, at, out });
  };
  for (const { node, heading } of exits) open(findWayOut(draft, face, wall, loop, node, heading));
  if (gates.length === 0) {
    const nodes = loop.length > 0 ? loop : exits.map(({ node }) => node);
    open(findAnyWayOut(draft, face, wall, loop, nodes));
  }
  return gates;
}

function layGarden(draft: CityDraft, centre: Point, radius: number, random: Random): void {
  draft.surfaces.push({ kind: 'green', name: null, outline: blob(centre, radius, random) });
  if (random.chance(0.5))
    draft.surfaces.push({ kind: 'water', name: null, outline: blob(centre, radius * 0.4, random) });
}

function raise(
  draft: CityDraft,
  rows: readonly Row[],
  facts: {
    readonly style: EstateStyle;
    readonly compound: number | null;
    readonly character: Character | null;
    readonly centre: Point;
    readonly garden: number;
  },
  random: Random,
): void {
  const { style, compound, character, centre, garden } = facts;
  const usual = random.integer(style.levels[0], style.levels[1]);
  for (const { buildings } of rows) {
    for (const { outline, doors, centre: middle } of buildings) {
      if (garden > 0 && outline.concat([middle]).some((p) => distance(p, centre) < garden + 3)) continue;
      const levels = random.chance(0.75) ? usual : random.integer(style.levels[0], style.levels[1]);
      const building = draft.buildings.length;
      draft.buildings.push({ use: style.use, name: null, levels, compound, outline, hole: null });
      if (character === null || style.dwellingsPerFloor === 0) continue;
      for (const at of doors) {
        draft.doors.push({ building, compound, at, dwellings: levels * style.dwellingsPerFloor, character });
      }
    }
  }
}
