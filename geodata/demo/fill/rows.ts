import { add, dot, leftOf, type Point, type Ring, scale, unit } from '../plane/point.ts';
import { boundingBox, longestChord, signedArea } from '../plane/ring.ts';
import type { Random } from '../random.ts';
import { rectangle } from './lot.ts';

/** How buildings stand in rows. Lengths in metres. */
export interface RowStyle {
  /** Depth of a building from south to north. */
  readonly depth: number;
  /** Least distance between the backs and fronts of two rows. */
  readonly apart: number;
  /** Length of one stairwell's part of a building. */
  readonly unitLength: number;
  readonly units: readonly [min: number, max: number];
  /** Distance between the ends of two buildings in a row. */
  readonly gap: number;
}

export interface RowBuilding {
  readonly outline: Ring;
  /** In front of the door of each stairwell, on the north side. */
  readonly doors: readonly Point[];
  readonly centre: Point;
}

export interface Row {
  readonly buildings: readonly RowBuilding[];
  /** Height of the path to the doors, along `across`. */
  readonly pathAt: number;
  /** Reach of the buildings along `along`. */
  readonly from: number;
  readonly to: number;
}

/** Directions that rows follow: `along` is as near to east as the sides of the lot allow, `across` points north. */
export interface Heading {
  readonly along: Point;
  readonly across: Point;
}

/** Houses look south. Where a side of the lot runs within 25° of east–west they follow it. */
export function headingOf(lot: Ring): Heading {
  const box = boundingBox(lot);
  const nearEast = [box.along, box.across].map((v): Point => (v[0] < 0 ? scale(v, -1) : v)).find((v) => v[0] > 0.906);
  const along = unit(nearEast ?? [1, 0]);
  return { along, across: leftOf(along) };
}

/** Rows of buildings inside a field; `corridor` is a strip along `across` that stays free for a way. */
export function standInRows(
  field: Ring,
  { along, across }: Heading,
  style: RowStyle,
  corridor: { readonly at: number; readonly halfWidth: number } | null,
  random: Random,
): Row[] {
  const heights = field.map((p) => dot(p, across));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const count = Math.floor((high - low + style.apart - 7) / (style.depth + style.apart));
  if (count < 1) return [];
  const slack = (high - low - 7 - count * style.depth - (count - 1) * style.apart) / count;
  const pitch = style.depth + style.apart + Math.min(slack, 12);
  const rows: Row[] = [];
  for (let i = 0; i < count; i++) {
    const bottom = low + i * pitch + Math.min(slack, 12) / 2;
    const stretch = commonStretch(field, { along, across }, [bottom, bottom + style.depth / 2, bottom + style.depth]);
    if (stretch === null) continue;
    const parts: [number, number][] =
      corridor === null ||
      corridor.at - corridor.halfWidth < stretch[0] ||
      corridor.at + corridor.halfWidth > stretch[1]
        ? [avoid(stretch, corridor)]
        : [
            [stretch[0], corridor.at - corridor.halfWidth],
            [corridor.at + corridor.halfWidth, stretch[1]],
          ];
    const buildings = parts.flatMap(([from, to]) => fillStretch(from, to, bottom, { along, across }, style, random));
    if (buildings.length === 0) continue;
    const reach = buildings.flatMap(({ outline }) => outline.map((p) => dot(p, along)));
    rows.push({
      buildings,
      pathAt: bottom + style.depth + 4.5,
      from: Math.min(...reach),
      to: Math.max(...reach),
    });
  }
  return rows;
}

const avoid = (
  [from, to]: readonly [number, number],
  corridor: { readonly at: number; readonly halfWidth: number } | null,
): [number, number] => {
  if (corridor === null || corridor.at + corridor.halfWidth < from || corridor.at - corridor.halfWidth > to) {
    return [from, to];
  }
  return corridor.at - from > to - corridor.at
    ? [from, corridor.at - corridor.halfWidth]
    : [corridor.at + corridor.halfWidth, to];
};

function commonStretch(field: Ring, { along, across }: Heading, heights: readonly number[]): [number, number] | null {
  let [from, to] = [-Infinity, Infinity];
  for (const height of heights) {
    const chord = longestChord(field, scale(across, height), along);
    if (chord === null) return null;
    from = Math.max(from, chord.from.at);
    to = Math.min(to, chord.to.at);
  }
  return to > from ? [from, to] : null;
}

function fillStretch(
  from: number,
  to: number,
  bottom: number,
  { along, across }: Heading,
  style: RowStyle,
  random: Random,
): RowBuilding[] {
  const room = to - from;
  const fitting = Math.min(style.units[1], Math.floor(room / style.unitLength));
  if (fitting < 1) return [];
  const wish = Math.max(1, Math.min(fitting, random.integer(style.units[0], style.units[1])));
  const count = Math.max(1, Math.floor((room + style.gap) / (wish * style.unitLength + style.gap)));
  const all = Math.min(count * style.units[1], Math.floor((room - (count - 1) * style.gap) / style.unitLength));
  const spare = (room - all * style.unitLength) / count;
  let start = from + spare / 2;
  return Array.from({ length: count }, (_, i) => {
    const units = Math.floor(all / count) + (i < all % count ? 1 : 0);
    const length = units * style.unitLength;
    const corner = add(scale(along, start), scale(across, bottom));
    start += length + spare;
    return {
      outline: rectangle(corner, along, length, style.depth),
      doors: Array.from({ length: units }, (_, k) =>
        add(corner, add(scale(along, (k + 0.5) * style.unitLength), scale(across, style.depth + 1.3))),
      ),
      centre: add(corner, add(scale(along, length / 2), scale(across, style.depth / 2))),
    };
  });
}

/** Least area in which rows make sense. */
export const worthRows = (field: Ring): boolean => signedArea(field) > 900;
