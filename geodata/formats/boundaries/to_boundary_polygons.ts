import type { MultiPolygon, Polygon } from 'geojson';
import proj4 from 'proj4';
import type { AttributeValue, RawBoundaries } from '../../boundaries/raw_boundaries.ts';
import type { BoundaryPolygon } from '../../boundaries/repair_types.ts';
import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import { parseCoordinateSystem } from '../../coordinates/parse_coordinate_system.ts';
import { toWgs84 } from '../../coordinates/to_wgs84.ts';
import type { Position } from '../../place.ts';
import { Problem } from '../../problem.ts';
import { type RowProblem, shorten } from '../row_problem.ts';
import { onEarth } from '../swapped_axes.ts';

export interface BoundaryMapping {
  /** Field of the code; default: rows are numbered from 1. */
  readonly codeField?: string | undefined;
  readonly nameField?: string | undefined;
  readonly parentField?: string | undefined;
  /** What the person says the coordinates are in; needed unless the file states it, and then it outranks the file's degrees. */
  readonly coordinateSystem?: CoordinateSystem | undefined;
}

export interface BoundariesRead {
  readonly polygons: readonly BoundaryPolygon[];
  readonly problems: readonly RowProblem[];
}

/**
 * Turns the rows of a file into polygons in WGS 84 degrees. Nothing is guessed: a file that does not say what its coordinates
 * are in is refused until the person says so, and so is one that mixes degrees with metres.
 *
 * @param file its name, for the report
 * @throws Problem `coordinate_system_unknown`, `projection_unknown`, `datum_unknown`, `coordinates_mixed`, `field_unknown`
 */
export function toBoundaryPolygons(raw: RawBoundaries, mapping: BoundaryMapping, file: string): BoundariesRead {
  for (const field of [mapping.codeField, mapping.nameField, mapping.parentField]) {
    if (field !== undefined && !raw.fields.includes(field)) throw fieldUnknown(file, field, raw.fields);
  }
  const toDegrees = converterFor(raw, mapping.coordinateSystem);
  refuseMixed(raw, file);
  const polygons: BoundaryPolygon[] = [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  raw.rows.forEach(({ properties, outline }, index) => {
    const report = (field: string, value: unknown, zh: string, en: string) =>
      problems.push({ file, line: null, field: `[${index}].${field}`, value: shorten(value), reason: { zh, en } });
    const code = mapping.codeField === undefined ? `${index + 1}` : textOf(properties[mapping.codeField]);
    if (outline === null) {
      report('geometry', null, '这一行没有面。', 'This row has no polygon.');
      return;
    }
    if (code === '' || seen.has(code)) {
      const [zh, en] =
        code === ''
          ? ['没有代码。', 'There is no code.']
          : ['代码重复，只用第一个。', 'The code occurs twice; only the first is used.'];
      report(mapping.codeField!, code, zh, en);
      return;
    }
    seen.add(code);
    const name = textOf(mapping.nameField === undefined ? undefined : properties[mapping.nameField]) || code;
    const parentId = textOf(mapping.parentField === undefined ? undefined : properties[mapping.parentField]) || null;
    polygons.push({ id: code, name, parentId, outline: mapOutline(outline, toDegrees) });
  });
  return { polygons, problems };
}

type Convert = (position: Position) => Position;

function converterFor({ system }: RawBoundaries, said: CoordinateSystem | undefined): Convert {
  if (system.kind !== 'projected') {
    const chosen = said ?? (system.kind === 'degrees' ? 'wgs84' : parseCoordinateSystem(undefined));
    return (position) => toWgs84(position, chosen);
  }
  if (/beijing.?(19)?54|xian.?(19)?80|krassovsky|D_Beijing|D_Xian/i.test(system.definition)) {
    throw new Problem('datum_unknown', {
      zh: `坐标系为 ${system.name}；北京 54、西安 80 转换到 CGCS2000 要用当地参数，请先由测绘部门转换。`,
      en: `The system is ${system.name}; Beijing 54 and Xi'an 80 need local parameters to become CGCS2000: have them converted first.`,
    });
  }
  try {
    const projection = proj4(system.definition, 'WGS84');
    return ([x, y]) => projection.forward([x, y]) as [number, number];
  } catch (cause) {
    throw new Problem(
      'projection_unknown',
      {
        zh: `不认识投影 ${system.name}；请先转换为 CGCS2000 经纬度。`,
        en: `The projection ${system.name} is not known; convert the file to CGCS2000 degrees first.`,
      },
      { cause },
    );
  }
}

/** Degrees and metres in one file: somebody joined two layers without converting one. */
function refuseMixed({ rows, system }: RawBoundaries, file: string): void {
  const inDegrees = rows.map(({ outline }) => outline === null || onEarth(firstPosition(outline)));
  const off = inDegrees.filter((is) => !is).length;
  const shapes = rows.filter(({ outline }) => outline !== null).length;
  if (system.kind === 'projected' ? off === shapes : off === 0) return;
  const first = inDegrees.indexOf(system.kind === 'projected') + 1;
  const counts = `${shapes - off} / ${off}`;
  throw new Problem('coordinates_mixed', {
    zh: `${file} 混用了坐标：经纬度与米制坐标的面数为 ${counts}，例如第 ${first} 行；请统一后再导入。`,
    en: `${file} mixes coordinates: polygons in degrees and in metres ${counts}, e.g. row ${first}; convert them to one system first.`,
  });
}

function firstPosition(outline: Polygon | MultiPolygon): Position {
  const ring = outline.type === 'Polygon' ? outline.coordinates[0] : outline.coordinates[0]?.[0];
  return (ring?.[0] ?? [0, 0]) as unknown as Position;
}

function mapOutline(outline: Polygon | MultiPolygon, convert: Convert): Polygon | MultiPolygon {
  const rings = (part: Polygon['coordinates']) =>
    part.map((ring) => ring.map((position) => [...convert(position as unknown as Position)]));
  if (outline.type === 'Polygon') return { type: 'Polygon', coordinates: rings(outline.coordinates) };
  return { type: 'MultiPolygon', coordinates: outline.coordinates.map(rings) };
}

function textOf(value: AttributeValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

function fieldUnknown(file: string, field: string, fields: readonly string[]): Problem {
  return new Problem('field_unknown', {
    zh: `${file} 里没有字段 ${field}；有 ${fields.join('、') || '（没有任何字段）'}。`,
    en: `${file} has no field ${field}; it has ${fields.join(', ') || 'none at all'}.`,
  });
}
