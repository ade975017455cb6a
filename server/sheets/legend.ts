import { INK, SURFACE_FILL } from './map_style.ts';
import { drawSymbol, type MapSymbol } from './map_symbols.ts';
import type { Box, PdfPage } from './pdf_page.ts';

/** One line of a legend: how it is drawn, and its name. */
export interface LegendItem {
  readonly drawn:
    | 'grid'
    | 'neighbour'
    | 'street'
    | 'footway'
    | 'building'
    | 'compound'
    | 'wall'
    | 'railway'
    | 'water'
    | 'green'
    | { readonly symbol: MapSymbol }
    /** In this colour. */
    | { readonly hatched: string };
  readonly name: string;
}

const ROW = 5;
const SWATCH = 8;

/** @returns the height used, millimetres */
export function drawLegend(
  page: PdfPage,
  box: Box,
  heading: string,
  items: readonly LegendItem[],
  columns: number,
): number {
  page.text(heading, box.x, box.y + 2, { size: 3.4, weight: 'bold' });
  const rows = Math.ceil(items.length / columns);
  const columnWidth = box.width / columns;
  items.forEach(({ drawn, name }, i) => {
    const x = box.x + Math.floor(i / rows) * columnWidth;
    const y = box.y + 5.4 + (i % rows) * ROW + ROW / 2;
    page.doc.save();
    drawSwatch(page.doc, drawn, x, y);
    page.doc.restore();
    const style = { size: 2.7 };
    page.text(page.fitted(name, style, columnWidth - SWATCH - 4), x + SWATCH + 2, y, style);
  });
  return 5.4 + rows * ROW;
}

function drawSwatch(doc: PDFKit.PDFDocument, drawn: LegendItem['drawn'], x: number, y: number): void {
  if (typeof drawn === 'object' && 'hatched' in drawn) {
    doc.save();
    doc.rect(x + 0.5, y - 1.5, SWATCH - 1, 3).clip();
    for (let i = -3; i < SWATCH; i += 1.1) doc.moveTo(x + i, y + 1.5).lineTo(x + i + 3, y - 1.5);
    doc.lineWidth(0.28).stroke(drawn.hatched).restore();
    doc
      .rect(x + 0.5, y - 1.5, SWATCH - 1, 3)
      .lineWidth(0.4)
      .stroke(drawn.hatched);
    return;
  }
  if (typeof drawn === 'object') {
    drawSymbol(doc, drawn.symbol, x + SWATCH / 2, y, 3, INK.station);
    return;
  }
  const line = () => doc.moveTo(x, y).lineTo(x + SWATCH, y);
  const area = () => doc.rect(x + 0.5, y - 1.5, SWATCH - 1, 3);
  switch (drawn) {
    case 'grid':
      line().lineWidth(0.9).stroke(INK.grid);
      break;
    case 'neighbour':
      line().lineWidth(0.35).dash(2, { space: 0.8 }).stroke(INK.neighbour);
      break;
    case 'street':
      line().lineWidth(1.6).stroke(INK.streetEdge);
      line().lineWidth(1.2).stroke(INK.street);
      break;
    case 'footway':
      line().lineWidth(0.3).dash(0.9, { space: 0.6 }).stroke(INK.footway);
      break;
    case 'wall':
      line().lineWidth(0.35).stroke(INK.wall);
      break;
    case 'railway':
      line().lineWidth(0.8).stroke(INK.railway);
      line().lineWidth(0.4).dash(1.2, { space: 1.2 }).stroke(INK.paper);
      break;
    case 'compound':
      area().lineWidth(0.3).dash(1.1, { space: 0.6 }).stroke(INK.compound);
      break;
    case 'building':
      area().lineWidth(0.15).fillAndStroke(INK.building, INK.buildingEdge);
      break;
    case 'water':
      area().lineWidth(0.15).fillAndStroke(INK.water, INK.waterEdge);
      break;
    case 'green':
      area().fill(SURFACE_FILL.green);
      break;
  }
}
