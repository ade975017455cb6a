import type { Character, CityDraft } from '../draft.ts';
import { parcels } from '../plane/clip.ts';
import { insetRing } from '../plane/inset.ts';
import { add, between, distance, leftOf, type Point, type Ring, scale, subtract, unit } from '../plane/point.ts';
import { centroid, clearance, isSimple, nearestOnSegment, signedArea } from '../plane/ring.ts';
import type { Random } from '../random.ts';
import { lotOf } from './lot.ts';

/** Metres under which a part of a house would touch itself once its corners are written in 1e-7 of a degree. */
const THINNEST = 0.03;

export interface CourtyardStyle {
  readonly parcelM2: number;
  /** Share of parcels that are built on. */
  readonly built: number;
  readonly levels: readonly [min: number, max: number];
  readonly dwellings: readonly [min: number, max: number];
}

/** Fills a block of lanes with small houses around yards. Returns whether anything was built. */
export function fillWithCourtyards(
  draft: CityDraft,
  face: number,
  style: CourtyardStyle,
  character: Character,
  random: Random,
): boolean {
  const lot = lotOf(draft.mesh, face);
  if (lot === null) return false;
  draft.surfaces.push({ kind: 'residential', name: null, outline: lot });
  for (const parcel of parcels(lot, style.parcelM2 * random.between(0.8, 1.3), () => random.between(0.42, 0.58))) {
    if (!random.chance(style.built)) continue;
    const plot = insetRing(parcel, random.between(0.3, 0.9));
    if (plot === null || signedArea(plot) < 60) continue;
    const { outline, hole } = houseOn(plot, random);
    const levels = random.integer(style.levels[0], style.levels[1]);
    const shop = levels > 1 && random.chance(0.3);
    const building = draft.buildings.length;
    draft.buildings.push({ use: shop ? 'mixed' : 'residential', name: null, levels, compound: null, outline, hole });
    const dwellings = random.integer(style.dwellings[0], style.dwellings[1]) * levels;
    draft.doors.push({ building, compound: null, at: doorOf(plot, lot), dwellings, character });
  }
  return true;
}

/** A house in one of three shapes: around a yard, with a yard open to one side, or whole. */
function houseOn(plot: Point[], random: Random): { outline: Ring; hole: Ring | null } {
  const shape = random.next();
  if (shape < 0.4) {
    const yard = insetRing(plot, random.between(4.2, 5.4));
    if (yard !== null && signedArea(yard) > 14) return { outline: plot, hole: yard };
  }
  const side = random.integer(0, plot.length - 1);
  const a = plot[side]!;
  const b = plot[(side + 1) % plot.length]!;
  const width = distance(a, b);
  if (shape > 0.9 || width < 9) return { outline: plot, hole: null };
  const inwards = leftOf(unit(subtract(b, a)));
  const depth = signedArea(plot) / width / 1.9;
  const [from, to] = shape < 0.7 ? [0.3, 0.7] : [0.36, 1];
  const notch = [
    between(a, b, from),
    add(between(a, b, from), scale(inwards, depth)),
    add(between(a, b, to), scale(inwards, depth)),
    between(a, b, to),
  ];
  const outline = [...plot.slice(0, side + 1), ...notch.slice(0, to === 1 ? 3 : 4), ...plot.slice(side + 1)];
  const corners = to === 1 ? outline.filter((p) => p !== b) : outline;
  const sound = isSimple(corners) && clearance(corners) > THINNEST && signedArea(corners) > 40;
  return { outline: sound ? corners : plot, hole: null };
}

/** The middle of the side nearest to the lane, a step outside the house towards it. */
function doorOf(plot: Ring, lot: Ring): Point {
  const toLane = (p: Point) =>
    Math.min(...lot.map((q, i) => nearestOnSegment(p, q, lot[(i + 1) % lot.length]!).metres));
  const sides = plot.map((a, i) => between(a, plot[(i + 1) % plot.length]!, 0.5));
  const front = sides.map((p) => ({ p, metres: toLane(p) })).sort((p, q) => p.metres - q.metres)[0]!.p;
  const middle = centroid(plot);
  return add(front, scale(unit(subtract(middle, front)), -0.25));
}
