import type { Geometry } from 'geojson';
import Papa from 'papaparse';
import { Problem } from '../../problem.ts';
import { type DecodedText, decodeText } from '../decode_text.ts';
import { readFeatures } from '../read_features.ts';
import { readSmallFile } from '../read_text.ts';
import { interiorPoint } from '../shapes/interior_point.ts';
import { expectKind } from '../sniff_file.ts';

/** One row of a table: its line, from 1 for the headings, and the text of each column. */
export interface TableRow {
  readonly line: number | null;
  /** How a person finds the row where there are no lines: `features[3].`; otherwise empty. */
  readonly path: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly encoding: DecodedText['encoding'];
}

/** Columns that the position of a GeoJSON feature is given as. */
export const GEOMETRY_COLUMNS = { longitude: '$longitude', latitude: '$latitude' } as const;

const WANTED = { zh: 'CSV 表格或 GeoJSON', en: 'a CSV table or GeoJSON' };

/**
 * The rows of a CSV file (comma, tab or semicolon; UTF-8, UTF-16 or GB18030) or of a GeoJSON file, whose features become rows
 * with the position of the point, or of a point inside the polygon, as two more columns.
 *
 * @throws {Problem} `table_empty` when there are headings but no rows, and what reading throws
 */
export async function readRows(path: string): Promise<Table> {
  const { kind } = await expectTable(path);
  const table = kind === 'json' ? await fromGeoJson(path) : fromCsv(await readSmallFile(path, ['text'], WANTED));
  if (table.rows.length > 0) return table;
  throw new Problem('table_empty', {
    zh: `${path} 只有表头，没有数据行。`,
    en: `${path} has headings but no rows.`,
  });
}

/** What a file of stations is, by its first bytes. @throws {Problem} `file_kind_wrong`, `file_empty`, `file_unreadable` */
export function expectTable(path: string) {
  return expectKind(path, ['text', 'json'], WANTED);
}

function fromCsv(bytes: Uint8Array): Table {
  const { text, encoding } = decodeText(bytes);
  const records: { cells: string[]; line: number }[] = [];
  let [at, line] = [0, 1];
  Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    step: ({ data, meta }) => {
      records.push({ cells: data, line });
      // A quoted cell may hold line breaks, so lines are counted in the text itself.
      for (; at < meta.cursor; at++) if (text[at] === '\n') line++;
    },
  });
  const [first, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headings = (first?.cells ?? []).map((heading) => heading.trim());
  return {
    headings,
    encoding,
    rows: rest.map(({ cells, line: number }) => ({
      line: number,
      path: '',
      cells: Object.fromEntries(headings.map((heading, index) => [heading, (cells[index] ?? '').trim()])),
    })),
  };
}

async function fromGeoJson(path: string): Promise<Table> {
  const features = await readFeatures(path);
  const headings = new Set<string>(Object.values(GEOMETRY_COLUMNS));
  const rows = features.map(({ geometry, properties }, index) => {
    const cells: Record<string, string> = {};
    for (const [key, value] of Object.entries(properties ?? {})) {
      headings.add(key);
      cells[key] = Array.isArray(value) ? value.join('、') : value === null ? '' : String(value).trim();
    }
    const [longitude, latitude] = pointOf(geometry);
    cells[GEOMETRY_COLUMNS.longitude] = longitude === undefined ? '' : String(longitude);
    cells[GEOMETRY_COLUMNS.latitude] = latitude === undefined ? '' : String(latitude);
    return { line: null, path: `features[${index}].`, cells };
  });
  return { headings: [...headings], rows, encoding: 'utf-8' };
}

function pointOf(geometry: Geometry | null): readonly (number | undefined)[] {
  if (geometry?.type === 'Point') return geometry.coordinates;
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? interiorPoint(geometry) : [];
}
