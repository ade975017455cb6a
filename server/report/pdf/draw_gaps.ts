import { isVisible, ringsOf, tracePath } from '../../sheets/draw_ground.ts';
import type { LabelPlaces } from '../../sheets/label_places.ts';
import type { MapFrame } from '../../sheets/map_scale.ts';
import type { PdfPage } from '../../sheets/pdf_page.ts';
import type { ReportGap } from '../review_report.ts';

/** Hatched, so that it is not taken for heat, in print and on a washed-out projector. */
export const GAP_INK = '#a3137f';
const HATCH_MM = 1.5;

/** Gaps hatched and outlined; numbers are drawn by `drawGapNumbers` once all lines lie on the map. */
export function drawGaps(page: PdfPage, frame: MapFrame, gaps: readonly ReportGap[]): void {
  for (const { outline } of gaps) {
    const rings = ringsOf(outline).filter((ring) => isVisible(frame, ring));
    if (rings.length === 0) continue;
    const points = rings.flat().map(frame.at);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    hatch(page, () => tracePath(page.doc, frame, rings, true), left, right, top, bottom);
    tracePath(page.doc, frame, rings, true).lineWidth(0.4).stroke(GAP_INK);
  }
}

/** Diagonals over a box, seen only within the path. */
export function hatch(
  { doc }: PdfPage,
  path: () => PDFKit.PDFDocument,
  left: number,
  right: number,
  top: number,
  bottom: number,
): void {
  doc.save();
  path().clip('even-odd');
  doc
    .rect(left, top, right - left, bottom - top)
    .fillOpacity(0.08)
    .fill(GAP_INK);
  const height = bottom - top;
  for (let x = left - height; x < right; x += HATCH_MM) doc.moveTo(x, bottom).lineTo(x + height, top);
  doc.lineWidth(0.28).stroke(GAP_INK).restore();
}

/** The number of each gap that the sheet shows, as the table has it. Returns how many were drawn. */
export function drawGapNumbers(
  page: PdfPage,
  frame: MapFrame,
  gaps: readonly ReportGap[],
  places: LabelPlaces,
): number {
  const { x, y, width, height } = frame.box;
  let drawn = 0;
  for (const { number, position } of gaps) {
    const [gx, gy] = frame.at(position);
    if (gx < x + 4 || gx > x + width - 4 || gy < y + 4 || gy > y + height - 4) continue;
    const text = String(number);
    const radius = text.length > 1 ? 2.7 : 2.3;
    places.take(gx, gy, 2 * radius, 2 * radius);
    page.doc.circle(gx, gy, radius).lineWidth(0.3).fillAndStroke(GAP_INK, '#ffffff');
    page.text(text, gx, gy, { size: 2.9, weight: 'bold', colour: '#ffffff', align: 'centre' });
    drawn++;
  }
  return drawn;
}
