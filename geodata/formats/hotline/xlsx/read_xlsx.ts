import { HOTLINE_LIMITS } from '../hotline_limits.ts';
import type { HotlineWorkbook } from '../table.ts';
import { readSharedStrings } from './read_shared_strings.ts';
import { readSheet } from './read_sheet.ts';
import { readWorkbook } from './read_workbook.ts';
import { ZipArchive, zipDamaged } from './zip_archive.ts';

/** Days between 1899-12-30 and 1904-01-01. */
const DAYS_TO_1904 = 1462;

/**
 * The sheets of an xlsx file (ECMA-376), with nothing of it unpacked beyond a limit.
 *
 * @param only the sheet to read; the others come without rows. Null: all.
 * @throws Problem XLSX_DAMAGED, XLSX_ENCRYPTED, XLSX_TOO_LARGE, TOO_MANY_ROWS
 */
export function readXlsx(bytes: Uint8Array, only: string | null): HotlineWorkbook {
  const archive = new ZipArchive(bytes, HOTLINE_LIMITS.unpackedBytes);
  const { sheets, sharedStrings, from1904 } = readWorkbook(archive);
  const strings = readSharedStrings(archive.unpack(sharedStrings));
  const named = sheets.some(({ name }) => name === only) ? only : null;
  return {
    encoding: null,
    serialShiftDays: from1904 ? DAYS_TO_1904 : 0,
    sheets: sheets.map(({ name, path }) => {
      if (named !== null && name !== named) return { name, rows: [] };
      const sheet = archive.unpack(path);
      if (sheet === null) throw zipDamaged();
      return { name, rows: readSheet(sheet, strings) };
    }),
  };
}
