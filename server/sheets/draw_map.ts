import { drawBoundaries } from './draw_boundaries.ts';
import { drawGround, ringsOf } from './draw_ground.ts';
import { drawCompoundNames, drawNeighbourNames, drawStreetNames, isInside } from './draw_names.ts';
import { LabelPlaces } from './label_places.ts';
import type { MapFrame } from './map_scale.ts';
import { INK } from './map_style.ts';
import { drawSymbol, type MapSymbol, SYMBOLS } from './map_symbols.ts';
import { drawNorth, drawScaleBar, scaleBarWidth } from './page_furniture.ts';
import type { Box, PdfPage } from './pdf_page.ts';
import { type GridSheetInput, inLanguage, type SheetStation } from './sheet_input.ts';

/** The map of a sheet with everything that lies on it, within its frame. */
export function drawMap(
  page: PdfPage,
  frame: MapFrame,
  input: GridSheetInput,
  symbols: ReadonlyMap<string, MapSymbol>,
): void {
  const { doc } = page;
  const { box } = frame;
  const places = new LabelPlaces();
  // The scale bar and the arrow lie on the map.
  const bar = scaleBarCorner(frame, input);
  places.take(bar.x + bar.width / 2, bar.y + bar.height / 2, bar.width, bar.height);
  places.take(box.x + box.width - 8, box.y + 10, 12, 20);
  doc.save();
  doc.rect(box.x, box.y, box.width, box.height).clip();
  drawGround(page, frame, input.ground);
  drawBoundaries(page, frame, input.grid.outline, input.neighbours);
  const stations = input.stations.map((station) => ({ ...station, at: frame.at(station.position) }));
  const shown = stations.filter((station) => isShown(frame, station));
  for (const { at } of shown) places.take(at[0], at[1], 3.4, 3.4);
  for (const { at, category } of shown) drawSymbol(doc, symbols.get(category)!, at[0], at[1], 3.4, INK.station);
  for (const { at, name } of shown) {
    const text = inLanguage(name, input.language);
    const style = { size: 2.4, weight: 'bold', colour: INK.station, halo: 0.4 } as const;
    const width = page.widthOf(text, style);
    const right = at[0] + 2.4;
    if (right + width < box.x + box.width && places.take(right + width / 2, at[1], width, 3))
      page.text(text, right, at[1], style);
  }
  drawStreetNames(page, frame, input.ground.streets, places, input.language);
  drawCompoundNames(page, frame, input.ground.compounds, places, input.language);
  drawNeighbourNames(page, frame, input.neighbours, places);
  drawScaleBar(page, bar.x + 4, bar.y + 5, frame.scale, input.language);
  drawNorth(page, box.x + box.width - 8, box.y + 7.5, input.language);
  doc.restore();
  doc.rect(box.x, box.y, box.width, box.height).lineWidth(0.35).stroke(INK.text);
}

/** The first corner where the scale bar does not cover the grid. */
function scaleBarCorner({ box, at, scale }: MapFrame, { grid }: GridSheetInput): Box {
  const [width, height] = [scaleBarWidth(scale), 14];
  const [left, right] = [box.x + 1, box.x + box.width - width - 1];
  const [top, bottom] = [box.y + 1, box.y + box.height - height - 1];
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
  ] as const;
  const lines = ringsOf(grid.outline).map((ring) => ring.map(at));
  const free = corners.find(([x, y]) => !lines.some((line) => passes(line, { x, y, width, height })));
  const [x, y] = free ?? corners[0];
  return { x, y, width, height };
}

/** Does a line pass a box? Looked at every half millimetre. */
function passes(line: readonly (readonly [number, number])[], { x, y, width, height }: Box): boolean {
  return line.slice(1).some(([bx, by], i) => {
    const [ax, ay] = line[i]!;
    const steps = Math.ceil(2 * Math.hypot(bx - ax, by - ay)) + 1;
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((t) => {
      const [px, py] = [ax + t * (bx - ax), ay + t * (by - ay)];
      return px > x && px < x + width && py > y && py < y + height;
    });
  });
}

/** Is the station on the map, and not half under its frame? */
export function isShown(frame: MapFrame, { position }: SheetStation): boolean {
  return isInside(frame, ...frame.at(position), 2);
}

/** A symbol for each category of station. */
export function symbolsOf({ stations }: GridSheetInput): ReadonlyMap<string, MapSymbol> {
  const categories = [...new Set(stations.map(({ category }) => category))].sort();
  return new Map(categories.map((category, i) => [category, SYMBOLS[i % SYMBOLS.length]!]));
}
