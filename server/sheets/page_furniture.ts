import type { LocalName } from '../../geodata/place.ts';
import { barMetres } from './map_scale.ts';
import { INK } from './map_style.ts';
import type { Box, PdfPage } from './pdf_page.ts';
import { inLanguage, type SheetImprint } from './sheet_input.ts';
import { WORDS } from './sheet_words.ts';

type Language = 'zh' | 'en';

/** Name of what is shown, what it belongs to, and on the right what a reader must know first. Returns its lower edge. */
export function drawHeader(
  page: PdfPage,
  box: Box,
  title: string,
  path: string,
  right: { readonly label: string; readonly value: string },
  warning: string | null,
): void {
  const { x, y, width } = box;
  page.text(page.fitted(title, { size: 7.4, weight: 'bold' }, width * 0.62), x, y + 4.4, { size: 7.4, weight: 'bold' });
  page.text(page.fitted(path, { size: 3.3 }, width * 0.62), x, y + 11, { size: 3.3, colour: INK.quiet });
  page.text(right.label, x + width, y + 1.2, { size: 2.7, colour: INK.quiet, align: 'right' });
  page.text(right.value, x + width, y + 5.6, { size: 4.2, weight: 'bold', align: 'right' });
  if (warning !== null) {
    const style = { size: 2.9, weight: 'bold' } as const;
    const wide = page.widthOf(warning, style) + 4;
    page.doc
      .roundedRect(x + width - wide, y + 9.6, wide, 4.8, 0.8)
      .lineWidth(0.25)
      .stroke(INK.grid);
    page.text(warning, x + width - wide / 2, y + 12, { ...style, colour: INK.grid, align: 'centre' });
  }
  page.doc
    .moveTo(x, y + box.height)
    .lineTo(x + width, y + box.height)
    .lineWidth(0.5)
    .stroke(INK.text);
}

/** Sources on the left; review number, date and maker on the right. */
export function drawFooter(page: PdfPage, box: Box, imprint: SheetImprint, language: Language): void {
  const say = (word: LocalName) => inLanguage(word, language);
  const { x, y, width } = box;
  page.doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.2)
    .stroke(INK.line);
  const small = { size: 2.4, colour: INK.quiet } as const;
  const colon = language === 'zh' ? '：' : ': ';
  const gap = language === 'zh' ? '' : ' ';
  const sources = `${say(WORDS.sources)}${colon}${imprint.sources.map(say).join(gap)}`;
  page
    .wrapped(sources, small, width * 0.56)
    .slice(0, 3)
    .forEach((line, i) => {
      page.text(line, x, y + 3.2 + i * 3.6, small);
    });
  const number = { size: 3.2, weight: 'bold', align: 'right' } as const;
  if (imprint.reviewNumber !== null) {
    page.text(say(WORDS.reviewNumber) + imprint.reviewNumber, x + width, y + 3.4, number);
  } else {
    const blank = 38;
    page.text(say(WORDS.reviewNumber), x + width - blank, y + 3.4, number);
    page.doc
      .moveTo(x + width - blank + 1, y + 5)
      .lineTo(x + width, y + 5)
      .lineWidth(0.2)
      .stroke(INK.text);
  }
  const facts = [
    `${say(WORDS.asOf)}${colon}${imprint.asOf}`,
    `${say(WORDS.madeBy)}${colon}${imprint.madeBy}`,
    say(WORDS.coordinates),
  ];
  page.text(facts.join(language === 'zh' ? '　' : '   '), x + width, y + 8.4, { ...small, align: 'right' });
}

/** Millimetres about the length wanted of a bar. */
const BAR = 45;

/** Millimetres that a scale bar takes with its unit. */
export function scaleBarWidth(scale: number): number {
  return (barMetres(scale, BAR) * 1000) / scale + 12;
}

/** A bar of four parts with its length, and the scale as a fraction. */
export function drawScaleBar(page: PdfPage, x: number, y: number, scale: number, language: Language): void {
  const say = (word: LocalName) => inLanguage(word, language);
  const metres = barMetres(scale, BAR);
  const part = (metres * 1000) / scale / 4;
  const { doc } = page;
  doc.save().fillOpacity(0.85);
  doc
    .roundedRect(x - 3, y - 5, 4 * part + 11, 13, 1)
    .fill(INK.paper)
    .restore();
  for (let i = 0; i < 4; i++) {
    doc
      .rect(x + i * part, y, part, 1.3)
      .lineWidth(0.2)
      .fillAndStroke(i % 2 === 0 ? INK.text : INK.paper, INK.text);
  }
  const label = (value: number) => (metres >= 2000 ? `${value / 1000}` : `${value}`);
  for (const i of [0, 2, 4]) {
    page.text(label((metres * i) / 4), x + i * part, y - 1.8, { size: 2.4, align: 'centre', halo: 0.35 });
  }
  const unit = say(metres >= 2000 ? WORDS.kilometres : WORDS.metres);
  page.text(unit, x + 4 * part + 2.6, y + 0.6, { size: 2.4, halo: 0.35 });
  const fraction = `${say(WORDS.scale)} 1:${scale.toLocaleString('en')}`;
  page.text(fraction, x, y + 4.2, { size: 2.9, weight: 'bold', halo: 0.4 });
}

/** The map lies north up; the arrow says so. */
export function drawNorth(page: PdfPage, x: number, y: number, language: Language): void {
  const { doc } = page;
  doc.polygon([x, y], [x + 2.4, y + 9], [x, y + 7.2]).fill(INK.text);
  doc
    .polygon([x, y], [x - 2.4, y + 9], [x, y + 7.2])
    .lineWidth(0.25)
    .lineJoin('miter')
    .fillAndStroke(INK.paper, INK.text);
  page.text(inLanguage(WORDS.north, language), x, y - 2.2, { size: 3.4, weight: 'bold', align: 'centre', halo: 0.4 });
}

/** A heading and rows of label and value, in so many columns. Returns the height used. */
export function drawFigures(
  page: PdfPage,
  box: Box,
  heading: string,
  figures: readonly (readonly [label: string, value: string])[],
  columns: number,
): number {
  page.text(heading, box.x, box.y + 2, { size: 3.4, weight: 'bold' });
  const [rowHeight, gap] = [5.4, 5];
  const columnWidth = (box.width - gap * (columns - 1)) / columns;
  const rows = Math.ceil(figures.length / columns);
  figures.forEach(([label, value], i) => {
    const x = box.x + Math.floor(i / rows) * (columnWidth + gap);
    const y = box.y + 5.4 + (i % rows) * rowHeight;
    const valueStyle = { size: 3.1, weight: 'bold', align: 'right' } as const;
    const room = columnWidth - page.widthOf(value, valueStyle) - 2;
    page.text(page.fitted(label, { size: 2.8 }, room), x, y + 2.6, { size: 2.8, colour: INK.quiet });
    page.text(value, x + columnWidth, y + 2.6, valueStyle);
    page.doc
      .moveTo(x, y + rowHeight)
      .lineTo(x + columnWidth, y + rowHeight)
      .lineWidth(0.15)
      .stroke(INK.hair);
  });
  return 5.4 + rows * rowHeight;
}
