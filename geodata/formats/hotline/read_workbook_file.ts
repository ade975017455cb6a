import { Problem } from '../../problem.ts';
import { HOTLINE_LIMITS } from './hotline_limits.ts';
import { readCsv, type TextEncoding } from './read_csv.ts';
import type { HotlineWorkbook } from './table.ts';
import { readXlsx } from './xlsx/read_xlsx.ts';

/**
 * Reads a hotline file by what its bytes say it is, whatever its name says.
 * @throws Problem FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND naming what it is and what would be right; as readCsv and readXlsx
 */
export function readWorkbookFile(bytes: Uint8Array, encoding: TextEncoding, sheet: string | null): HotlineWorkbook {
  if (bytes.length === 0) throw empty();
  if (bytes.length > HOTLINE_LIMITS.bytes) throw hotlineTooLarge();
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (start.startsWith('PK')) return readXlsx(bytes, sheet);
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    throw wrongKind('旧版 Excel 文件（xls）或有密码的 xlsx', 'an old Excel file (xls), or an xlsx with a password');
  if (start.startsWith('%PDF')) throw wrongKind('PDF 文档', 'a PDF document');
  if (start.startsWith('\x1f\x8b') || start.startsWith('Rar!') || start.startsWith('7z'))
    throw wrongKind('压缩包', 'an archive');
  if (/^(ï»¿)?\s*<(!doctype html|html|table|meta|head|body)/i.test(start))
    throw wrongKind('网页表格（HTML），虽然常以 .xls 为名', 'a table of a web page (HTML), often named .xls');
  if (/^(ï»¿)?\s*<\?xml/.test(start)) throw wrongKind('XML 文件', 'an XML file');
  // UTF-16 has a zero in every other byte; its mark tells it from binary data.
  if (start.includes('\0') && !/^(ÿþ|þÿ)/.test(start)) throw wrongKind('二进制数据', 'binary data');
  return readCsv(bytes, encoding);
}

export function hotlineTooLarge(): Problem {
  const megabytes = HOTLINE_LIMITS.bytes / 1024 / 1024;
  return new Problem('FILE_TOO_LARGE', {
    zh: `文件超过 ${megabytes} MB；请按月份拆成几个文件。`,
    en: `The file has more than ${megabytes} MB; split it by month.`,
  });
}

function empty(): Problem {
  return new Problem('FILE_EMPTY', { zh: '文件是空的。', en: 'The file is empty.' });
}

function wrongKind(zh: string, en: string): Problem {
  return new Problem('FILE_KIND', {
    zh: `这个文件是${/^\w/.test(zh) ? ' ' : ''}${zh}，不是 CSV 或 xlsx；请用 Excel 或 WPS 打开后另存为 xlsx。`,
    en: `This file is ${en} and neither CSV nor xlsx; open it in Excel or WPS and save it as xlsx.`,
  });
}
