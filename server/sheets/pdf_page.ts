import PDFDocument from 'pdfkit';
import { type Face, type FaceWeight, MISSING } from './chinese_face.ts';

/** Points of PDF in a millimetre. */
export const MM = 72 / 25.4;

/** Paper in millimetres, upright. */
export const PAPER = { A4: { width: 210, height: 297 }, A3: { width: 297, height: 420 } } as const;

export type Paper = keyof typeof PAPER;

/** A rectangle on the page in millimetres from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  /** Height of the face in millimetres: 2.5 is small print, 6 a title. */
  readonly size: number;
  readonly weight?: FaceWeight;
  readonly colour?: string;
  readonly align?: 'left' | 'centre' | 'right';
  /** Counter-clockwise, degrees. */
  readonly turn?: number;
  /** Width of a rim in millimetres that sets text off from a map. */
  readonly halo?: number;
}

export interface PageFacts {
  readonly paper: Paper;
  readonly landscape: boolean;
  readonly title: string;
  readonly language: 'zh' | 'en';
}

const ASCENT = 0.36;

/**
 * Sheets of paper measured in millimetres, on which text is set in the embedded face. Text is real text: it can be searched
 * and copied. There is one sheet at first; what is drawn lies on the one turned to last.
 */
export class PdfPage {
  readonly doc: PDFKit.PDFDocument;
  readonly width: number;
  readonly height: number;
  readonly #face: Face;
  readonly #done: Promise<Uint8Array>;

  constructor({ paper, landscape, title, language }: PageFacts, face: Face) {
    const { width, height } = PAPER[paper];
    [this.width, this.height] = landscape ? [height, width] : [width, height];
    this.#face = face;
    this.doc = new PDFDocument({
      size: [this.width * MM, this.height * MM],
      margin: 0,
      bufferPages: true,
      font: null as unknown as string,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      displayTitle: true,
      info: { Title: title, Producer: 'Gezhong', Creator: 'Gezhong' },
    });
    this.#done = collect(this.doc);
    for (const part of [...face.regular, ...face.bold]) this.doc.registerFont(part.name, Buffer.from(part.bytes));
    this.doc.scale(MM);
  }

  /** Turns to a new sheet of the same size. */
  turn(): void {
    this.doc.addPage();
    this.doc.scale(MM);
  }

  /** Turns to every sheet once more, in their order, as to number them. */
  onEachSheet(draw: (number: number, of: number) => void): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let i = 0; i < count; i++) {
      this.doc.switchToPage(start + i);
      draw(i + 1, count);
    }
  }

  /** The finished file; nothing can be drawn afterwards. */
  finish(): Promise<Uint8Array> {
    this.doc.end();
    return this.#done;
  }

  /** Width of a text in millimetres. */
  widthOf(text: string, { size, weight = 'regular' }: TextStyle): number {
    return this.#runs(text, weight).reduce((sum, [font, run]) => sum + this.doc.font(font, size).widthOfString(run), 0);
  }

  /** Sets one line; x and y are where its left end, middle or right end lies, half-way up the letters. */
  text(text: string, x: number, y: number, style: TextStyle): void {
    const { size, weight = 'regular', colour = '#1c2430', align = 'left', turn = 0, halo = 0 } = style;
    const width = this.widthOf(text, style);
    const { doc } = this;
    doc.save();
    doc.translate(x, y);
    if (turn !== 0) doc.rotate(-turn);
    const left = align === 'left' ? 0 : align === 'centre' ? -width / 2 : -width;
    if (halo > 0) {
      doc
        .lineWidth(halo * 2)
        .lineJoin('round')
        .strokeColor('#ffffff');
      this.#setRuns(text, left, size, weight, { stroke: true });
    }
    doc.fillColor(colour);
    this.#setRuns(text, left, size, weight, {});
    doc.restore();
  }

  #setRuns(text: string, left: number, size: number, weight: FaceWeight, how: { stroke?: boolean }): void {
    let at = left;
    for (const [font, run] of this.#runs(text, weight)) {
      this.doc.font(font, size);
      const options = {
        lineBreak: false,
        baseline: 'alphabetic' as const,
        ...how,
        ...(how.stroke ? { fill: false } : {}),
      };
      this.doc.text(run, at, size * ASCENT, options);
      at += this.doc.widthOfString(run);
    }
  }

  /** Shortens a text with … until it fits. */
  fitted(text: string, style: TextStyle, width: number): string {
    if (this.widthOf(text, style) <= width) return text;
    const characters = [...text];
    while (characters.length > 1 && this.widthOf(`${characters.join('')}…`, style) > width) characters.pop();
    return `${characters.join('')}…`;
  }

  /** Breaks a text into lines: between Chinese characters anywhere, in Latin text at spaces. */
  wrapped(text: string, style: TextStyle, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.match(/[\u0020-\u024f]+?(?:\s+|$|(?=[^\u0020-\u024f]))|[^\u0020-\u024f]/g) ?? []) {
      if (line !== '' && this.widthOf((line + word).trimEnd(), style) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += word;
    }
    return line === '' ? lines : [...lines, line.trimEnd()];
  }

  /** Stretches of a text that one part of the face can set. */
  #runs(text: string, weight: FaceWeight): [font: string, run: string][] {
    const runs: [string, string][] = [];
    for (const character of text) {
      const part = this.#face[weight].find(({ characters }) => characters.has(character));
      const shown = part === undefined ? MISSING : character;
      const font = (part ?? this.#face[weight].find(({ characters }) => characters.has(MISSING)))!.name;
      const last = runs.at(-1);
      if (last?.[0] === font) last[1] += shown;
      else runs.push([font, shown]);
    }
    return runs;
  }
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
