import type { MultiPolygon, Polygon } from 'geojson';
import { boundsMeet, boundsOf } from '../../geodata/coordinates/bounds.ts';
import type { MapFrame } from './map_scale.ts';
import { INK, SURFACE_FILL, streetWidth } from './map_style.ts';
import type { PdfPage } from './pdf_page.ts';
import type { SheetGround } from './sheet_input.ts';

type Line = readonly (readonly number[])[];

/** Does any of it lie in the frame? */
export function isVisible(frame: MapFrame, positions: Line): boolean {
  const bounds = boundsOf(positions);
  return bounds !== null && boundsMeet(bounds, frame.bounds);
}

/** Makes a path of rings or lines on the page. */
export function tracePath(
  doc: PDFKit.PDFDocument,
  frame: MapFrame,
  lines: readonly Line[],
  closed: boolean,
): PDFKit.PDFDocument {
  for (const line of lines) {
    line.forEach((position, i) => {
      const [x, y] = frame.at(position).map(hundredths) as [number, number];
      if (i === 0) doc.moveTo(x, y);
      else doc.lineTo(x, y);
    });
    if (closed) doc.closePath();
  }
  return doc;
}

/** Of a millimetre: finer than any printer, and half the bytes. */
function hundredths(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}

export function ringsOf(outline: Polygon | MultiPolygon): Line[] {
  return outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
}

/** Draws what lies under the boundaries, from the surfaces up: water and green, compounds, streets, buildings, walls. */
export function drawGround(page: PdfPage, frame: MapFrame, ground: SheetGround): void {
  const { doc } = page;
  const { box, scale } = frame;
  doc.rect(box.x, box.y, box.width, box.height).fill(INK.ground);
  doc.lineJoin('round').lineCap('round');
  const order = ['residential', 'farmland', 'industrial', 'commercial', 'square', 'green', 'water'];
  const surfaces = ground.surfaces.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  for (const { kind, outline } of surfaces) {
    const rings = ringsOf(outline);
    if (!isVisible(frame, rings.flat())) continue;
    tracePath(doc, frame, rings, true).fill(SURFACE_FILL[kind], 'even-odd');
    if (kind === 'water') tracePath(doc, frame, rings, true).lineWidth(0.15).stroke(INK.waterEdge);
  }
  drawStreets(doc, frame, ground, scale);
  for (const { outline } of ground.buildings) {
    if (!isVisible(frame, outline.coordinates[0] ?? [])) continue;
    tracePath(doc, frame, outline.coordinates, true)
      .lineWidth(0.1)
      .fillAndStroke(INK.building, INK.buildingEdge, 'even-odd');
  }
  for (const { outline } of ground.compounds) {
    if (!isVisible(frame, outline.coordinates[0] ?? [])) continue;
    doc.save().dash(1.1, { space: 0.6 });
    tracePath(doc, frame, outline.coordinates, true).lineWidth(0.28).stroke(INK.compound).restore();
  }
  for (const { kind, line } of ground.barriers) {
    if (!isVisible(frame, line)) continue;
    drawBarrier(doc, frame, kind, line);
  }
}

/** All casings first, then all surfaces, so that streets join where they meet; wide ones over narrow ones. */
function drawStreets(doc: PDFKit.PDFDocument, frame: MapFrame, ground: SheetGround, scale: number): void {
  const visible = ground.streets
    .filter(({ line }) => isVisible(frame, line))
    .map((street) => ({ ...street, width: streetWidth(street.kind, scale) }))
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  for (const { line, width } of visible) {
    if (width !== null) continue;
    doc.save().dash(0.9, { space: 0.6 });
    tracePath(doc, frame, [line], false).lineWidth(0.28).stroke(INK.footway).restore();
  }
  for (const [rim, colour] of [
    [0.3, INK.streetEdge],
    [0, INK.street],
  ] as const) {
    for (const { line, width } of visible) {
      if (width !== null)
        tracePath(doc, frame, [line], false)
          .lineWidth(width + rim)
          .stroke(colour);
    }
  }
}

function drawBarrier(
  doc: PDFKit.PDFDocument,
  frame: MapFrame,
  kind: SheetGround['barriers'][number]['kind'],
  line: Line,
): void {
  const path = () => tracePath(doc, frame, [line], false);
  switch (kind) {
    case 'wall':
    case 'fence':
      path().lineWidth(0.3).stroke(INK.wall);
      return;
    case 'railway':
      path().lineWidth(0.8).stroke(INK.railway);
      doc.save().lineCap('butt').dash(1.2, { space: 1.2 });
      path().lineWidth(0.4).stroke(INK.paper).restore();
      return;
    case 'river':
    case 'canal':
      path().lineWidth(0.9).stroke(INK.waterEdge);
      return;
    case 'stream':
      path().lineWidth(0.4).stroke(INK.waterEdge);
  }
}
