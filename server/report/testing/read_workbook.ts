import { SaxesParser } from 'saxes';
import { type CellValue, computeFormula } from './compute_formula.ts';

export interface Workbook {
  /** Every cell of a sheet, formulas computed. */
  rows(sheet: string): readonly (readonly CellValue[])[];
  /** How many formulas there are. */
  readonly formulas: number;
}

interface Written {
  value: CellValue;
  formula: string | null;
}

/** Reads a workbook from its parts by itself, and computes its formulas: it shares nothing with what writes them. */
export function readWorkbook(parts: Readonly<Record<string, Uint8Array>>): Workbook {
  const textOf = (path: string) => new TextDecoder().decode(parts[path] ?? new Uint8Array());
  const strings = [...textOf('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inner = '']) =>
    unescaped([...inner.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => text).join('')),
  );
  const names = [...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name = '']) => name);
  const sheets = new Map(names.map((name, i) => [name, cellsOf(textOf(`xl/worksheets/sheet${i + 1}.xml`), strings)]));
  const valueAt = (sheet: string, row: number, column: number): CellValue => {
    const cell = sheets.get(sheet)?.get(`${row} ${column}`);
    if (cell === undefined) return null;
    if (cell.formula === null) return cell.value;
    return computeFormula(cell.formula, (other, from, to) => {
      const [[row1, column1], [row2, column2]] = [placeOf(from), placeOf(to)];
      return Array.from({ length: row2 - row1 + 1 }, (_, r) =>
        Array.from({ length: column2 - column1 + 1 }, (_, c) => valueAt(other ?? sheet, row1 + r, column1 + c)),
      ).flat();
    });
  };
  return {
    rows(sheet) {
      const cells = [...sheets.get(sheet)!.keys()].map((key) => key.split(' ').map(Number) as [number, number]);
      const last = Math.max(...cells.map(([row]) => row));
      const wide = Math.max(...cells.map(([, col]) => col));
      return Array.from({ length: last }, (_, r) =>
        Array.from({ length: wide }, (_, c) => valueAt(sheet, r + 1, c + 1)),
      );
    },
    formulas: [...sheets.values()].flatMap((cells) => [...cells.values()]).filter(({ formula }) => formula !== null)
      .length,
  };
}

function cellsOf(xml: string, strings: readonly string[]): Map<string, Written> {
  const cells = new Map<string, Written>();
  const parser = new SaxesParser();
  let at = '';
  let type = '';
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name !== 'c') return;
    at = placeOf(String(attributes.r)).join(' ');
    type = String(attributes.t ?? '');
    cells.set(at, { value: null, formula: null });
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    const cell = cells.get(at);
    if (cell === undefined) return;
    if (name === 'f') cell.formula = text;
    if (name === 'v' && text !== '')
      cell.value = type === 's' ? strings[Number(text)]! : type === 'str' ? text : Number(text);
    if (name === 't') cell.value = text;
  });
  parser.write(xml).close();
  return cells;
}

/** Row and column of an address such as B12, from 1. */
function placeOf(address: string): [row: number, column: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
