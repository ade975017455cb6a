import type { MultiPolygon, Polygon } from 'geojson';
import { isVisible, ringsOf, tracePath } from './draw_ground.ts';
import type { MapFrame } from './map_scale.ts';
import { INK } from './map_style.ts';
import type { PdfPage } from './pdf_page.ts';
import type { SheetNeighbour } from './sheet_input.ts';

/** How much of the ground outside the grid still shows. */
const VEIL = 0.52;

/** Veils what lies outside the grid, then draws the neighbours' boundaries and over them its own, with a soft inner band. */
export function drawBoundaries(
  page: PdfPage,
  frame: MapFrame,
  outline: Polygon | MultiPolygon,
  neighbours: readonly SheetNeighbour[],
): void {
  const { doc } = page;
  const { box } = frame;
  const rings = ringsOf(outline);
  doc.save().fillOpacity(VEIL);
  doc.rect(box.x, box.y, box.width, box.height);
  tracePath(doc, frame, rings, true).fill(INK.veil, 'even-odd').restore();
  doc.save().dash(2, { space: 0.8 });
  const lines = linesOnce(
    neighbours.flatMap((neighbour) => ringsOf(neighbour.outline)).filter((ring) => isVisible(frame, ring)),
  );
  tracePath(doc, frame, lines, false).lineWidth(0.35).stroke(INK.neighbour).restore();
  doc.save();
  tracePath(doc, frame, rings, true).clip('even-odd');
  tracePath(doc, frame, rings, true).lineWidth(4.4).strokeOpacity(0.16).stroke(INK.grid);
  doc.restore();
  tracePath(doc, frame, rings, true).lineWidth(0.9).lineJoin('round').stroke(INK.grid);
}

type Line = readonly (readonly number[])[];

/** The rings cut into lines on which no edge comes twice: dashes of two neighbours would fill each other's gaps. */
function linesOnce(rings: readonly Line[]): Line[] {
  const drawn = new Set<string>();
  const lines: (readonly number[])[][] = [];
  for (const ring of rings) {
    let line: (readonly number[])[] = [];
    ring.slice(1).forEach((end, i) => {
      const start = ring[i]!;
      const key = [start, end].map(String).sort().join(' ');
      if (drawn.has(key)) {
        line = [];
        return;
      }
      drawn.add(key);
      if (line.length === 0) {
        line = [start];
        lines.push(line);
      }
      line.push(end);
    });
  }
  return lines;
}
