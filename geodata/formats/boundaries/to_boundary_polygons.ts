import type { MultiPolygon, Polygon } from 'geojson';
import type { AttributeValue, RawBoundaries } from '../../boundaries/raw_boundaries.ts';
import type { BoundaryPolygon } from '../../boundaries/repair_types.ts';
import { boundsMeet, boundsOf } from '../../coordinates/bounds.ts';
import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import type { Bounds, Position } from '../../place.ts';
import { Problem } from '../../problem.ts';
import { type RowProblem, shorten } from '../row_problem.ts';
import { looksSwapped, onEarth } from '../swapped_axes.ts';
import { converterFor } from './converter_for.ts';

export interface BoundaryMapping {
  /** Field of the code; default: rows are numbered from 1. */
  readonly codeField?: string | undefined;
  readonly nameField?: string | undefined;
  readonly parentField?: string | undefined;
  /** What the person says the coordinates are in; needed unless the file states it, and then it outranks the file's degrees. */
  readonly coordinateSystem?: CoordinateSystem | undefined;
  /** Where the boundaries must lie, WGS 84; absent: anywhere. */
  readonly place?: Bounds | undefined;
}

export interface BoundariesRead {
  readonly polygons: readonly BoundaryPolygon[];
  readonly problems: readonly RowProblem[];
}

/**
 * Turns the rows of a file into polygons in WGS 84 degrees. Nothing is guessed: a file that does not say what its coordinates
 * are in is refused until the person says so, and so is one that mixes degrees with metres, has latitude first, or lies
 * somewhere else. A row that cannot be used is left out and reported with what stands in it.
 *
 * @param file its name, for the report
 * @throws Problem `field_unknown`, `coordinates_mixed`, `coordinates_swapped`, `boundaries_elsewhere`, those of `converterFor`
 */
export function toBoundaryPolygons(raw: RawBoundaries, mapping: BoundaryMapping, file: string): BoundariesRead {
  for (const field of [mapping.codeField, mapping.nameField, mapping.parentField]) {
    if (field !== undefined && !raw.fields.includes(field)) throw fieldUnknown(file, field, raw.fields);
  }
  const { convert, unit } = converterFor(raw, mapping.coordinateSystem);
  refuseMixed(raw, unit, file);
  const polygons: BoundaryPolygon[] = [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  raw.rows.forEach(({ properties, outline, fault }, index) => {
    const report = (field: string, value: unknown, zh: string, en: string) =>
      problems.push({ file, line: null, field: `[${index}].${field}`, value: shorten(value), reason: { zh, en } });
    const code = mapping.codeField === undefined ? `${index + 1}` : textOf(properties[mapping.codeField]);
    if (fault !== undefined) {
      report('geometry', fault, '坐标应为数值，这一行未导入。', 'Coordinates must be numbers; the row is left out.');
      return;
    }
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
    const moved = mapOutline(outline, convert);
    const stray = strayOf(outline, moved, unit);
    if (stray !== null) {
      const [zh, en] = [
        `这个顶点不在地球上（${unit === 'degrees' ? '应为经纬度' : '应为米制坐标'}），这一行未导入。`,
        `This vertex is not on Earth (it should be in ${unit}); the row is left out.`,
      ];
      report('geometry', stray, zh, en);
      return;
    }
    seen.add(code);
    const name = textOf(mapping.nameField === undefined ? undefined : properties[mapping.nameField]) || code;
    const parentId = textOf(mapping.parentField === undefined ? undefined : properties[mapping.parentField]) || null;
    polygons.push({ id: code, name, parentId, outline: moved });
  });
  return mapping.place === undefined ? { polygons, problems } : inPlace(polygons, problems, mapping.place, file);
}

/** Degrees and metres in one file: somebody joined two layers without converting one. */
function refuseMixed({ rows }: RawBoundaries, unit: 'degrees' | 'metres', file: string): void {
  const shapes = rows.flatMap(({ outline }, row) => (outline === null ? [] : [{ row, at: firstPosition(outline) }]));
  const inDegrees = shapes.filter(({ at }) => onEarth(at));
  const off = shapes.filter(({ at }) => !onEarth(at));
  const [right, wrong] = unit === 'degrees' ? [inDegrees, off] : [off, inDegrees];
  const [first] = wrong;
  if (first === undefined) return;
  if (unit === 'degrees' && right.length === 0 && off.every(({ at }) => looksSwapped(at, undefined))) {
    throw new Problem('coordinates_swapped', {
      zh: `${file} 的坐标像是纬度在前（第 ${first.row + 1} 行：${first.at.join('，')}）；请改为经度在前、纬度在后。`,
      en: `${file} seems to have latitude first (row ${first.row + 1}: ${first.at.join(', ')}); write longitude before latitude.`,
    });
  }
  const counts = `${inDegrees.length} / ${off.length}`;
  throw new Problem('coordinates_mixed', {
    zh: `${file} 混用了坐标：经纬度与米制坐标的面数为 ${counts}，例如第 ${first.row + 1} 行（${first.at.join('，')}）；请统一后再导入。`,
    en: `${file} mixes coordinates: polygons in degrees and in metres ${counts}, e.g. row ${first.row + 1} (${first.at.join(', ')}); convert them to one system first.`,
  });
}

/** How far from the place boundaries may lie: they reach over its edge, not into the next county but one. */
const NEAR_DEGREES = 0.5;

/** Leaves out what lies somewhere else. @throws Problem `boundaries_elsewhere` where nothing lies in the place */
function inPlace(
  polygons: readonly BoundaryPolygon[],
  problems: readonly RowProblem[],
  place: Bounds,
  file: string,
): BoundariesRead {
  const [west, south, east, north] = place;
  const near: Bounds = [west - NEAR_DEGREES, south - NEAR_DEGREES, east + NEAR_DEGREES, north + NEAR_DEGREES];
  const boxes = polygons.map(({ outline }) => boundsOf(ringsOf(outline).flat()));
  const meets = (box: Bounds | null, with_: Bounds) => box !== null && boundsMeet(box, with_);
  if (polygons.length > 0 && !boxes.some((box) => meets(box, place))) throw elsewhere(boxes, place, file);
  const far = polygons.flatMap(({ name, outline }, i): RowProblem[] => {
    if (meets(boxes[i]!, near)) return [];
    const reason = {
      zh: '远在本地之外，未导入；请检查坐标。',
      en: 'Lies far from the place and is left out; check its coordinates.',
    };
    return [{ file, line: null, field: name, value: shorten(firstPosition(outline).join(', ')), reason }];
  });
  return { polygons: polygons.filter((_, i) => meets(boxes[i]!, near)), problems: [...problems, ...far] };
}

function elsewhere(boxes: readonly (Bounds | null)[], place: Bounds, file: string): Problem {
  const at = (box: Bounds): Position => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const found = boxes.find((box) => box !== null) ?? place;
  const isSwapped = looksSwapped(at(found), place);
  const [there, here] = [at(found), at(place)].map((position) => position.map((each) => each.toFixed(4)).join(', '));
  return new Problem('boundaries_elsewhere', {
    zh: `${file} 的边界在（${there}）附近，本地在（${here}）附近；${isSwapped ? '像是经纬度写反了，请改为经度在前' : '请检查坐标系，或是否选错了文件'}。`,
    en: `The boundaries of ${file} lie near ${there}, the place near ${here}; ${isSwapped ? 'longitude and latitude seem exchanged: write longitude first' : 'check the coordinate system, or whether it is the right file'}.`,
  });
}

function ringsOf(outline: Polygon | MultiPolygon): Polygon['coordinates'] {
  return outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
}

function firstPosition(outline: Polygon | MultiPolygon): Position {
  return (ringsOf(outline).find((ring) => ring.length > 0)?.[0] ?? [0, 0]) as unknown as Position;
}

/** The first vertex that is not where its row says it is; null where there is none. */
function strayOf(
  written: Polygon | MultiPolygon,
  moved: Polygon | MultiPolygon,
  unit: 'degrees' | 'metres',
): string | null {
  const [before, after] = [ringsOf(written).flat(), ringsOf(moved).flat()] as unknown as Position[][];
  const stray = after!.findIndex(
    (position, i) =>
      !Number.isFinite(position[0]) ||
      !Number.isFinite(position[1]) ||
      !onEarth(position) ||
      (unit === 'degrees') !== onEarth(before![i]!),
  );
  return stray < 0 ? null : before![stray]!.join(', ');
}

function mapOutline(
  outline: Polygon | MultiPolygon,
  convert: (position: Position) => Position,
): Polygon | MultiPolygon {
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
