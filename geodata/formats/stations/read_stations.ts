import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import type { Bounds, LocalName, Position, StationFacts } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { DecodedText } from '../decode_text.ts';
import type { RowProblem } from '../row_problem.ts';
import { findColumns, type StationColumns, type StationField } from './columns.ts';
import { GEOMETRY_COLUMNS, readRows } from './read_rows.ts';
import { type RowReport, readStation } from './read_station.ts';

/** How the table of a place is to be understood. */
export interface StationMapping {
  /** Columns whose headings do not say what they hold. */
  readonly columns?: StationColumns | undefined;
  /** Category code of rows that name none. */
  readonly defaultCategory?: string | undefined;
  /** The categories there are: a row may give the code or either name. */
  readonly categories: readonly { readonly code: string; readonly name: LocalName | { zh: string; en: string } }[];
  /** What else rows call a category, e.g. `活动中心` → `service_centre`. */
  readonly categoryWords?: Readonly<Record<string, string>> | undefined;
  /** Prefix of the codes of rows without one; the number of the row follows. Default `S`. */
  readonly codePrefix?: string | undefined;
}

export interface ReadStationsOptions {
  /** Of the place; stations outside are refused. */
  readonly bounds?: Bounds | undefined;
}

export interface StationsRead {
  readonly stations: readonly StationFacts[];
  /** The positions of the same stations as they stand in the file, for `suspectCoordinateSystem`. */
  readonly positionsAsWritten: readonly Position[];
  readonly problems: readonly RowProblem[];
  /** To be told to the person when it is not UTF-8. */
  readonly encoding: DecodedText['encoding'];
  /** Which column was taken for what. */
  readonly columns: Readonly<Partial<Record<StationField, string>>>;
}

/**
 * Reads stations from CSV or GeoJSON whose coordinate system somebody declared; it is never guessed. A row that cannot be used
 * is left out, a cell that cannot be read is left empty, and both are said in `problems`.
 *
 * @throws {Problem} `coordinates_swapped` when most rows have longitude and latitude exchanged, `no_stations` when none can be
 *   used, `column_missing`, `column_unknown`, and what reading throws
 */
export async function readStations(
  path: string,
  mapping: StationMapping,
  coordinateSystem: CoordinateSystem,
  options: ReadStationsOptions = {},
): Promise<StationsRead> {
  const table = await readRows(path);
  const fromGeometry = table.headings.includes(GEOMETRY_COLUMNS.longitude);
  const given = fromGeometry ? { ...GEOMETRY_COLUMNS, ...mapping.columns } : (mapping.columns ?? {});
  const columns = findColumns(path, table.headings, given, ['name', 'longitude', 'latitude']);
  const problems: RowProblem[] = [];
  const stations: StationFacts[] = [];
  const positionsAsWritten: Position[] = [];
  const codes = new Set<string>();
  let swapped = 0;
  for (const [index, row] of table.rows.entries()) {
    const report: RowReport = (field, value, reason) =>
      problems.push({ file: path, line: row.line, field: row.path + (columns.get(field) ?? field), value, reason });
    const cell = (field: StationField) => row.cells[columns.get(field) ?? ''] ?? '';
    const numbered = (mapping.codePrefix ?? 'S') + String(index + 1).padStart(4, '0');
    const reading = readStation(
      cell,
      { ...mapping, coordinateSystem, bounds: options.bounds, codes, numbered },
      report,
    );
    if (reading === 'swapped') swapped++;
    if (reading === 'swapped' || reading === null) continue;
    codes.add(reading.station.code);
    stations.push(reading.station);
    positionsAsWritten.push(reading.asWritten);
  }
  refuseUseless(path, stations.length, table.rows.length, swapped, problems[0]);
  return { stations, positionsAsWritten, problems, encoding: table.encoding, columns: Object.fromEntries(columns) };
}

function refuseUseless(path: string, used: number, all: number, swapped: number, first: RowProblem | undefined): void {
  if (swapped * 2 > all) {
    throw new Problem('coordinates_swapped', {
      zh: `${path} 的 ${all} 行中有 ${swapped} 行把经度和纬度写反了；请检查列名。`,
      en: `${path} has longitude and latitude swapped in ${swapped} of ${all} rows; check the headings.`,
    });
  }
  if (used > 0) return;
  throw new Problem('no_stations', {
    zh: `${path} 的 ${all} 行都不能用；例如第 ${first?.line ?? 1} 行 ${first?.field} = ${first?.value}：${first?.reason.zh}`,
    en: `None of the ${all} rows of ${path} can be used; e.g. line ${first?.line ?? 1}, ${first?.field} = ${first?.value}: ${first?.reason.en}`,
  });
}
