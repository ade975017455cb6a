import { isVisible } from './draw_ground.ts';
import type { LabelPlaces } from './label_places.ts';
import type { MapFrame } from './map_scale.ts';
import { INK, streetWidth } from './map_style.ts';
import type { PdfPage } from './pdf_page.ts';
import { inLanguage, type SheetGround, type SheetNeighbour } from './sheet_input.ts';
import { straightRuns } from './straight_runs.ts';
import { visiblePlace } from './visible_place.ts';

/** Labels of one name are at least so far apart, millimetres. */
const SAME_NAME_APART = 70;

/** Names of neighbouring grids, where there is room in the frame. */
export function drawNeighbourNames(
  page: PdfPage,
  frame: MapFrame,
  neighbours: readonly SheetNeighbour[],
  places: LabelPlaces,
): void {
  for (const { name, outline } of neighbours) {
    const place = visiblePlace(outline, frame);
    const style = { size: 3.4, colour: INK.neighbour, align: 'centre', halo: 0.5 } as const;
    if (place === null || place.room < 2.6) continue;
    const width = page.widthOf(name, style);
    if (!isInside(frame, place.x, place.y, 2.5, width / 2 + 1)) continue;
    if (places.take(place.x, place.y, width + 1, 4.2)) page.text(name, place.x, place.y, style);
  }
}

/** Names along streets, wide streets first, upright, each where the street runs straight for long enough. */
export function drawStreetNames(
  page: PdfPage,
  frame: MapFrame,
  streets: SheetGround['streets'],
  places: LabelPlaces,
  language: 'zh' | 'en',
): void {
  const named = streets
    .filter(({ name, line }) => name !== null && isVisible(frame, line))
    .sort((a, b) => (streetWidth(b.kind, frame.scale) ?? 0) - (streetWidth(a.kind, frame.scale) ?? 0));
  const placed = new Map<string, { x: number; y: number }[]>();
  for (const { name, line, kind } of named) {
    const text = inLanguage(name!, language);
    const style = { size: streetWidth(kind, frame.scale) === null ? 2.1 : 2.5, align: 'centre', halo: 0.4 } as const;
    const width = page.widthOf(text, style);
    for (const { x, y, length, turn } of straightRuns(line.map(frame.at))) {
      if (length < width + 1) break;
      const others = placed.get(text) ?? [];
      if (!isInside(frame, x, y, width / 2 + 1)) continue;
      if (others.some((other) => Math.hypot(other.x - x, other.y - y) < SAME_NAME_APART)) continue;
      if (!places.take(x, y, width, style.size, turn)) continue;
      page.text(text, x, y, { ...style, turn, colour: INK.text });
      placed.set(text, [...others, { x, y }]);
      break;
    }
  }
}

export function drawCompoundNames(
  page: PdfPage,
  frame: MapFrame,
  compounds: SheetGround['compounds'],
  places: LabelPlaces,
  language: 'zh' | 'en',
): void {
  for (const { name, outline } of compounds) {
    const place = visiblePlace(outline, frame);
    if (place === null || place.room < 1.8) continue;
    const text = inLanguage(name, language);
    const style = { size: 2.3, colour: INK.compound, align: 'centre', halo: 0.4, weight: 'bold' } as const;
    const width = page.widthOf(text, style);
    if (!isInside(frame, place.x, place.y, 2, width / 2 + 1)) continue;
    if (places.take(place.x, place.y, width + 0.6, 3)) page.text(text, place.x, place.y, style);
  }
}

/** Whether a point on the page is in the frame with so much room above and below, and to both sides. */
export function isInside({ box }: MapFrame, x: number, y: number, room: number, beside = room): boolean {
  if (x - box.x < beside || box.x + box.width - x < beside) return false;
  return y - box.y > room && box.y + box.height - y > room;
}
