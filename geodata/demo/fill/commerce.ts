import type { LocalName } from '../../place.ts';
import type { CityDraft } from '../draft.ts';
import { parcels, split } from '../plane/clip.ts';
import { insetRing } from '../plane/inset.ts';
import { add, direction, type Point, scale } from '../plane/point.ts';
import { boundingBox, centroid, signedArea } from '../plane/ring.ts';
import type { Random } from '../random.ts';
import { lotOf, rectangle } from './lot.ts';
import { headingOf, standInRows } from './rows.ts';

/** Shops and offices: large buildings with paved ground between them. */
export function fillCommerce(draft: CityDraft, face: number, name: LocalName | null, random: Random): boolean {
  const lot = lotOf(draft.mesh, face);
  if (lot === null) return false;
  draft.surfaces.push({ kind: 'commercial', name, outline: lot });
  const sizeM2 = random.between(1900, 6200);
  for (const parcel of parcels(lot, sizeM2, () => random.between(0.4, 0.6))) {
    const outline = insetRing(parcel, random.between(5, 6 + sizeM2 / 900));
    if (outline === null || signedArea(outline) < 160) continue;
    const levels = random.chance(0.25) ? random.integer(9, 18) : random.integer(2, 5);
    draft.buildings.push({ use: 'commercial', name: null, levels, compound: null, outline, hole: null });
  }
  if (name !== null) draft.labels.push({ kind: 'landmark', name, at: centroid(lot) });
  return true;
}

/** A school: teaching blocks in rows on one side, a running track on the other, a fence around. */
export function fillSchool(draft: CityDraft, face: number, name: LocalName, random: Random): boolean {
  const lot = lotOf(draft.mesh, face);
  const ground = lot === null ? null : insetRing(lot, 4);
  if (lot === null || ground === null) return false;
  const box = boundingBox(ground);
  if (box.width < 60) return false;
  const cut = add(box.corner, scale(box.along, box.length * 0.5));
  const [one, other] = split(ground, cut, box.across);
  const [teaching, sports] = random.chance(0.5) ? [one, other] : [other, one];
  draft.barriers.push({ kind: 'fence', name: null, line: [...lot, lot[0]!] });
  draft.surfaces.push({ kind: 'commercial', name: null, outline: lot });
  const style = { depth: 13, apart: 17, unitLength: 22, units: [2, 3] as const, gap: 10 };
  const field = insetRing(teaching, 3) ?? teaching;
  for (const { buildings } of standInRows(field, headingOf(ground), style, null, random)) {
    for (const { outline } of buildings) {
      draft.buildings.push({ use: 'public', name, levels: random.integer(3, 5), compound: null, outline, hole: null });
    }
  }
  const track = runningTrack(sports);
  if (track !== null) draft.surfaces.push({ kind: 'green', name: null, outline: track });
  draft.labels.push({ kind: 'landmark', name, at: centroid(lot) });
  return true;
}

/** Two straights and two half circles, as large as the ground allows and no larger than 400 m around. */
function runningTrack(ground: Point[]): Point[] | null {
  const { along, across, length, width } = boundingBox(ground);
  const radius = Math.min(38, width / 2 - 6, length / 2 - 8);
  const straight = Math.min(84, length - 2 * radius - 10) / 2;
  if (radius < 12 || straight < 4) return null;
  const middle = centroid(ground);
  const ring = Array.from({ length: 32 }, (_, i): Point => {
    const [x, y] = scale(direction(((i + 0.5) / 32) * 2 * Math.PI), radius);
    const shift = x > 0 ? straight : -straight;
    return add(middle, add(scale(along, x + shift), scale(across, y)));
  });
  return ring;
}

/** One large hall on a paved forecourt: the railway station, a market hall, a hall of culture. */
export function fillHall(draft: CityDraft, face: number, name: LocalName): boolean {
  const lot = lotOf(draft.mesh, face);
  if (lot === null) return false;
  draft.surfaces.push({ kind: 'square', name: null, outline: lot });
  const { along, across, length, width } = boundingBox(lot);
  const middle = centroid(lot);
  const [l, d] = [Math.min(length * 0.6, 130), Math.min(width * 0.45, 42)];
  const corner = add(middle, add(scale(along, -l / 2), scale(across, -d / 2)));
  draft.buildings.push({
    use: 'public',
    name,
    levels: 2,
    compound: null,
    outline: rectangle(corner, along, l, d),
    hole: null,
  });
  draft.labels.push({ kind: 'landmark', name, at: middle });
  return true;
}
