import { HOTLINE_LIMITS } from '../hotline_limits.ts';
import { type Cell, EMPTY_CELL, type HotlineTableRow } from '../table.ts';
import { tooManyRows } from '../too_many_rows.ts';
import { unescapeExcel } from './read_shared_strings.ts';
import { readXml } from './read_xml.ts';

/**
 * The rows of a sheet that are not empty (ECMA-376 part 1, 18.3.1.73).
 * @throws Problem XLSX_DAMAGED, TOO_MANY_ROWS
 */
export function readSheet(bytes: Uint8Array, strings: readonly string[]): readonly HotlineTableRow[] {
  const rows: HotlineTableRow[] = [];
  let [row, column] = [0, -1];
  let cells: Cell[] = [];
  let [type, value] = ['n', ''];
  let taking = false;
  let pronounced = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? 'n';
        value = '';
      } else if (name === 'rPh') pronounced = true;
      taking = name === 'v' || (name === 't' && !pronounced);
    },
    text(piece) {
      if (taking) value += piece;
    },
    close(name) {
      taking = false;
      if (name === 'rPh') pronounced = false;
      if (name === 'c' && column >= 0 && column < HOTLINE_LIMITS.columns) cells[column] = cellOf(type, value, strings);
      if (name !== 'row' || !cells.some((cell) => cell && cell.text !== '')) return;
      // Titles and headings stand above the rows that are counted.
      if (rows.length > HOTLINE_LIMITS.rows + HOTLINE_LIMITS.rowsAbove) throw tooManyRows();
      rows.push({ number: row, cells: Array.from(cells, (cell) => cell ?? EMPTY_CELL) });
    },
  });
  return rows;
}

/** 0 for `A5`, 27 for `AB5`. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(type: string, value: string, strings: readonly string[]): Cell {
  if (value === '') return EMPTY_CELL;
  if (type === 's') return textCell(strings[Number(value)] ?? '');
  if (type === 'b') return textCell(value === '1' ? 'TRUE' : 'FALSE');
  if (type !== 'n') return textCell(unescapeExcel(value));
  const number = Number(value);
  return Number.isFinite(number) ? { text: plainNumber(number), serial: number } : textCell(value);
}

function textCell(text: string): Cell {
  return { text: text.trim(), serial: null };
}

/** In digits, without an exponent where there is room for them. */
function plainNumber(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
}
