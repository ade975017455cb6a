import type { LocalName } from '../../place.ts';
import type { CityDraft } from '../draft.ts';
import { insetRing } from '../plane/inset.ts';
import { add, between, distance, leftOf, type Point, scale, subtract, unit } from '../plane/point.ts';
import { boundingBox, centroid, longestChord, signedArea } from '../plane/ring.ts';
import type { Random } from '../random.ts';
import { blob } from './blob.ts';
import { findWayOut, openPath } from './gates.ts';
import { lotOf } from './lot.ts';

/** A park: a path around it, two across it, a pond in one quarter, ways out at the ends of the paths. */
export function fillPark(draft: CityDraft, face: number, name: LocalName | null, random: Random): boolean {
  const lot = lotOf(draft.mesh, face);
  if (lot === null) return false;
  draft.surfaces.push({ kind: 'green', name, outline: lot });
  const ring = insetRing(lot, 9);
  if (ring === null || signedArea(ring) < 2500) return true;
  const { mesh } = draft;
  const path = (nodes: readonly number[]) =>
    draft.ways.push({ kind: 'footway', name: null, walk: 'yes', compound: null, nodes });
  const loop = ring.map((p) => mesh.addNode(p));
  const box = boundingBox(ring);
  const middle = centroid(ring);
  const ends: { node: number; heading: Point }[] = [];
  const centre = mesh.addNode(middle);
  for (const along of [box.along, box.across]) {
    const chord = longestChord(
      loop.map((node) => mesh.points[node]!),
      mesh.points[centre]!,
      along,
    );
    if (chord === null || chord.from.at > -8 || chord.to.at < 8) continue;
    for (const hit of [chord.from, chord.to].sort((p, q) => q.edge - p.edge)) {
      const node = mesh.addNode(hit.point);
      loop.splice(hit.edge + 1, 0, node);
      const outwards = unit(subtract(hit.point, middle));
      const swing = random.between(-0.08, 0.08) * distance(hit.point, middle);
      const bend = mesh.addNode(add(between(middle, hit.point, 0.5), scale(leftOf(outwards), swing)));
      path([centre, bend, node]);
      ends.push({ node, heading: outwards });
    }
  }
  path([...loop, loop[0]!]);
  for (const { node, heading } of ends) {
    const out = findWayOut(draft, face, lot, loop, node, heading);
    if (out !== null) openPath(draft, out, 'footway');
  }
  const quarter = add(middle, add(scale(box.along, box.length * 0.22), scale(box.across, box.width * 0.2)));
  const radius = Math.min(box.width * 0.13, 40);
  if (radius > 10) draft.surfaces.push({ kind: 'water', name: null, outline: blob(quarter, radius, random) });
  return true;
}

/** The lake and the green around it, with a path at the shore and ways to the road around. */
export function fillLake(draft: CityDraft, face: number, name: LocalName, random: Random): void {
  const lot = lotOf(draft.mesh, face);
  const shore = lot === null ? null : insetRing(lot, 26);
  const water = lot === null ? null : insetRing(lot, 40);
  if (lot === null || shore === null || water === null) return;
  const { mesh } = draft;
  draft.surfaces.push({ kind: 'green', name: null, outline: lot });
  draft.surfaces.push({ kind: 'water', name, outline: water });
  const loop = shore.map((p) => mesh.addNode(p));
  draft.ways.push({ kind: 'footway', name: null, walk: 'yes', compound: null, nodes: [...loop, loop[0]!] });
  const middle = centroid(shore);
  const start = random.integer(0, 4);
  for (let i = start; i < loop.length; i += 6) {
    const node = loop[i]!;
    const out = findWayOut(draft, face, lot, loop, node, unit(subtract(mesh.points[node]!, middle)));
    if (out !== null) openPath(draft, out, i % 4 === 0 ? 'steps' : 'footway');
  }
  draft.labels.push({ kind: 'water', name, at: middle });
}

/** A paved square with a way across. */
export function fillSquare(draft: CityDraft, face: number, name: LocalName | null): boolean {
  const lot = lotOf(draft.mesh, face);
  if (lot === null) return false;
  draft.surfaces.push({ kind: 'square', name, outline: lot });
  const { mesh } = draft;
  const middle = centroid(lot);
  const centre = mesh.addNode(middle);
  const { along, across } = boundingBox(lot);
  for (const heading of [along, across, scale(along, -1), scale(across, -1)]) {
    const out = findWayOut(draft, face, lot, [], centre, heading);
    if (out !== null) openPath(draft, out, 'pedestrian');
  }
  if (name !== null) draft.labels.push({ kind: 'landmark', name, at: middle });
  return true;
}

/** Fields, orchards, or ground that is not built on yet. */
export function fillFields(draft: CityDraft, face: number, kind: 'farmland' | 'green'): void {
  const lot = lotOf(draft.mesh, face);
  if (lot !== null) draft.surfaces.push({ kind, name: null, outline: lot });
}
