import { INK } from '../../sheets/map_style.ts';
import type { TextStyle } from '../../sheets/pdf_page.ts';
import type { ReportPaper } from './report_paper.ts';

export interface TableColumn {
  readonly name: string;
  /** Share of the table's width, against the other columns. */
  readonly width: number;
  readonly align?: 'left' | 'right';
  /** Lines that a text may take; beyond them it ends with …. */
  readonly lines?: number;
}

export interface TableCell {
  readonly text: string;
  readonly colour?: string;
  /** A bar under the text, between 0 and 1. */
  readonly bar?: number | null | undefined;
}

export interface TableRow {
  readonly cells: readonly (string | TableCell)[];
  readonly isTotal?: boolean;
}

const SIZE = 2.9;
const LINE = 4.2;
const PAD = 1.3;
const BAR = '#d9e2ee';

/**
 * Draws a table as wide as the paper, over as many sheets as it needs, its heading on each. A text that does not fit into the
 * lines of its column is shortened, so that nothing is drawn over anything else.
 */
export function drawTable(paper: ReportPaper, columns: readonly TableColumn[], rows: readonly TableRow[]): void {
  const { x, width } = paper.box;
  const sum = columns.reduce((all, column) => all + column.width, 0);
  const widths = columns.map((column) => (width * column.width) / sum);
  const lefts = widths.map((_, i) => x + widths.slice(0, i).reduce((all, each) => all + each, 0));
  const head = () => {
    const style = { size: 2.7, weight: 'bold', colour: INK.quiet } as const;
    const lines = columns.map(({ name }, i) => fittedLines(paper, name, style, widths[i]! - 2 * PAD, 2));
    const height = LINE * Math.max(...lines.map(({ length }) => length)) + 1.6;
    for (const [i, words] of lines.entries()) setLines(paper, words, lefts[i]!, widths[i]!, height, columns[i]!, style);
    rule(paper, paper.y + height, 0.35, INK.text);
    paper.use(height);
  };
  paper.need(26);
  head();
  for (const { cells, isTotal = false } of rows) {
    const style: TextStyle = { size: SIZE, weight: isTotal ? 'bold' : 'regular' };
    const set = cells.map((cell, i) => {
      const { text, colour, bar = null } = typeof cell === 'string' ? { text: cell } : cell;
      const lines = fittedLines(paper, text, style, widths[i]! - 2 * PAD, columns[i]!.lines ?? 1);
      return { lines, bar, style: colour === undefined ? style : { ...style, colour } };
    });
    const height = LINE * Math.max(...set.map(({ lines }) => lines.length)) + 1.8;
    if (paper.room < height) {
      paper.need(height + 1e6);
      head();
    }
    if (isTotal) rule(paper, paper.y, 0.35, INK.text);
    set.forEach(({ lines, bar, style: own }, i) => {
      if (bar !== null) {
        const [whole, top] = [widths[i]! - 2 * PAD, paper.y + height - 1.7];
        paper.page.doc.rect(lefts[i]! + PAD, top, whole, 0.9).fill('#eef1f5');
        paper.page.doc.rect(lefts[i]! + PAD, top, whole * Math.max(0, Math.min(1, bar)), 0.9).fill('#5f7fa8');
      }
      setLines(paper, lines, lefts[i]!, widths[i]!, height, columns[i]!, own, bar === null ? 0 : -0.7);
    });
    rule(paper, paper.y + height, 0.12, BAR);
    paper.use(height);
  }
  paper.use(4);
}

function fittedLines(paper: ReportPaper, text: string, style: TextStyle, width: number, most: number): string[] {
  const lines = paper.page.wrapped(text, style, width);
  if (lines.length <= most) return lines.map((line) => paper.page.fitted(line, style, width));
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), paper.page.fitted(rest, style, width)];
}

function setLines(
  paper: ReportPaper,
  lines: readonly string[],
  left: number,
  width: number,
  height: number,
  { align = 'left' }: TableColumn,
  style: TextStyle,
  shift = 0,
): void {
  const at = align === 'left' ? left + PAD : left + width - PAD;
  lines.forEach((line, i) => {
    const y = paper.y + height / 2 + (i - (lines.length - 1) / 2) * LINE + shift;
    paper.page.text(line, at, y, { ...style, align });
  });
}

function rule(paper: ReportPaper, y: number, weight: number, colour: string): void {
  const { x, width } = paper.box;
  paper.page.doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(weight)
    .stroke(colour);
}
