import { loadFace } from '../../sheets/chinese_face.ts';
import { INK } from '../../sheets/map_style.ts';
import { type Box, PdfPage, type TextStyle } from '../../sheets/pdf_page.ts';

/** Millimetres of a lying A4 that stay white, and what head and foot take of it. */
const MARGIN = 14;
const HEAD = 11;
const FOOT = 9;
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** The paper of a report: sheets that follow each other, each with its heading, what has been used of it, and room below. */
export class ReportPaper {
  readonly page: PdfPage;
  readonly #running: string;
  #y = MARGIN;
  #heading = '';

  private constructor(page: PdfPage, running: string) {
    this.page = page;
    this.#running = running;
  }

  /** @param texts everything that may be set. @param names what only maps set, in the regular weight. @param running stands at the foot of every sheet but the first. */
  static async open(
    language: 'zh' | 'en',
    title: string,
    running: string,
    texts: string,
    names: string,
  ): Promise<ReportPaper> {
    const all = `${PRINTABLE_ASCII}${title}${running}${texts}…：　·，、。—（）／≥`;
    const face = await loadFace(all + names, all);
    return new ReportPaper(new PdfPage({ paper: 'A4', landscape: true, title, language }, face), running);
  }

  /** What a sheet has between its margins. */
  get box(): Box {
    const { width, height } = this.page;
    return { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  }

  /** Millimetres from the top to where nothing is drawn yet. */
  get y(): number {
    return this.#y;
  }

  /** Millimetres left on this sheet. */
  get room(): number {
    return this.page.height - MARGIN - FOOT - this.#y;
  }

  /** Begins a sheet under a heading. */
  sheet(heading: string, note = ''): void {
    this.page.turn();
    this.#heading = heading;
    const { x, width } = this.box;
    const style = { size: 6, weight: 'bold' } as const;
    this.page.text(heading, x, MARGIN + 3, style);
    const beside = x + this.page.widthOf(heading, style) + 5;
    const small = { size: 3, colour: INK.quiet, align: 'right' } as const;
    this.page.text(this.page.fitted(note, small, x + width - beside), x + width, MARGIN + 3.6, small);
    this.page.doc
      .moveTo(x, MARGIN + 8)
      .lineTo(x + width, MARGIN + 8)
      .lineWidth(0.5)
      .stroke(INK.text);
    this.#y = MARGIN + HEAD + 2;
  }

  /** Goes on on another sheet of the same heading where there is less room than this. */
  need(height: number): void {
    if (this.room < height) this.sheet(this.#heading);
  }

  use(height: number): void {
    this.#y += height;
  }

  /** Lines of a text as wide as the sheet, or as is said; goes on on another sheet. */
  paragraph(text: string, style: TextStyle, width = this.box.width, x = this.box.x): void {
    const line = style.size * 1.62;
    for (const words of this.page.wrapped(text, style, width)) {
      this.need(line);
      this.page.text(words, x, this.#y + line / 2, style);
      this.#y += line;
    }
  }

  /** A heading within a sheet that is not parted from what follows it. */
  subheading(text: string, followedBy = 20): void {
    this.need(9 + followedBy);
    this.page.text(text, this.box.x, this.#y + 3.6, { size: 4, weight: 'bold' });
    this.#y += 8;
  }

  /** Numbers the sheets; nothing can be drawn afterwards. */
  finish(): Promise<Uint8Array> {
    const { page } = this;
    const { x, width } = this.box;
    const y = page.height - MARGIN - 1;
    page.onEachSheet((number, of) => {
      if (number === 1) return;
      const small = { size: 2.6, colour: INK.quiet } as const;
      page.doc
        .moveTo(x, y - 4)
        .lineTo(x + width, y - 4)
        .lineWidth(0.15)
        .stroke(INK.line);
      page.text(page.fitted(this.#running, small, width - 24), x, y, small);
      page.text(`${number} / ${of}`, x + width, y, { ...small, align: 'right' });
    });
    return page.finish();
  }
}
