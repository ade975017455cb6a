import Papa from 'papaparse';
import { Problem } from '../../problem.ts';
import { decodeText } from '../decode_text.ts';
import { HOTLINE_LIMITS } from './hotline_limits.ts';
import type { Cell, HotlineTableRow, HotlineWorkbook } from './table.ts';
import { tooManyRows } from './too_many_rows.ts';

/** How the text of a CSV file is written; `auto`: UTF-16 by its mark, UTF-8 where it is that without an error, else GB18030. */
export const TEXT_ENCODINGS = ['auto', 'utf-8', 'gb18030'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/**
 * The rows of a CSV file with commas, tabs or semicolons. A row's number is the one that a table's program shows.
 * @throws Problem ENCODING_WRONG, TOO_MANY_ROWS
 */
export function readCsv(bytes: Uint8Array, asked: TextEncoding): HotlineWorkbook {
  const { text, encoding } =
    asked === 'auto' ? decodeText(bytes) : { text: new TextDecoder(asked).decode(bytes), encoding: asked };
  if (text.includes('\uFFFD')) throw wrongEncoding(text, encoding);
  const rows: HotlineTableRow[] = [];
  let number = 0;
  let tooMany = false;
  Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    step: ({ data }, parser) => {
      number++;
      if (data.every((cell) => cell.trim() === '')) return;
      rows.push({ number, cells: data.slice(0, HOTLINE_LIMITS.columns).map(cellOf) });
      tooMany = rows.length > HOTLINE_LIMITS.rows + HOTLINE_LIMITS.rowsAbove;
      if (tooMany) parser.abort();
    },
  });
  if (tooMany) throw tooManyRows();
  return { sheets: [{ name: null, rows }], encoding, serialShiftDays: 0 };
}

/** `="00123"` and a leading apostrophe are how people keep Excel from taking text for a number. */
function cellOf(raw: string): Cell {
  const text = raw
    .trim()
    .replace(/^="(.*)"$/s, '$1')
    .replace(/^'(?=\d)/, '');
  return { text, serial: /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : null };
}

function wrongEncoding(text: string, encoding: string): Problem {
  const at = text.indexOf('\uFFFD');
  const line = text.slice(0, at).split('\n').length;
  const name = encoding.toUpperCase();
  return new Problem('ENCODING_WRONG', {
    zh: `文件不是 ${name} 编码：第 ${line} 行有无法识别的字符；请选择另一种编码，或另存为 UTF-8 编码的 CSV 或 xlsx。`,
    en: `The file is not ${name}: line ${line} has characters that it does not know; choose another encoding, or save it as CSV in UTF-8 or as xlsx.`,
  });
}
