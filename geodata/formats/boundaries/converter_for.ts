import proj4 from 'proj4';
import type { RawBoundaries } from '../../boundaries/raw_boundaries.ts';
import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import { parseCoordinateSystem } from '../../coordinates/parse_coordinate_system.ts';
import { toWgs84 } from '../../coordinates/to_wgs84.ts';
import type { Position } from '../../place.ts';
import { Problem } from '../../problem.ts';
import { onEarth } from '../swapped_axes.ts';
import { zoneOfEasting } from './stated_system.ts';

export interface Converter {
  /** WGS 84 degrees, unrounded; not finite where the system has no such place. */
  readonly convert: (position: Position) => Position;
  /** What the coordinates of the file must look like. */
  readonly unit: 'degrees' | 'metres';
}

/**
 * How the coordinates of a file become WGS 84 degrees: as the file states it, or as the person says. Metres that nothing states
 * are taken for CGCS2000 where the person says so and each easting begins with the number of its zone.
 *
 * @throws Problem `coordinate_system_unknown`, `projection_unknown`, `datum_unknown`, `zone_unknown`
 */
export function converterFor({ system, rows }: RawBoundaries, said: CoordinateSystem | undefined): Converter {
  if (system.kind === 'projected') return stated(system.name, system.definition);
  const chosen = said ?? (system.kind === 'degrees' ? 'wgs84' : parseCoordinateSystem(undefined));
  const shapes = rows.flatMap(({ outline }) => (outline === null ? [] : [outline]));
  const metres = shapes.every(({ type, coordinates }) => {
    const position = (type === 'Polygon' ? coordinates[0]?.[0] : coordinates[0]?.[0]?.[0]) ?? [0, 0];
    return !onEarth(position as unknown as Position) && !onEarth([position[1]!, position[0]!]);
  });
  if (shapes.length === 0 || !metres) return { unit: 'degrees', convert: (position) => toWgs84(position, chosen) };
  if (chosen !== 'cgcs2000') throw zoneUnknown(firstOf(shapes[0]!.coordinates));
  return { unit: 'metres', convert: byZone() };
}

function stated(name: string, definition: string): Converter {
  if (/beijing.?(19)?54|xian.?(19)?80|krassovsky|D_Beijing|D_Xian/i.test(definition)) {
    throw new Problem('datum_unknown', {
      zh: `坐标系为 ${name}；北京 54、西安 80 转换到 CGCS2000 要用当地参数，请先由测绘部门转换。`,
      en: `The system is ${name}; Beijing 54 and Xi'an 80 need local parameters to become CGCS2000: have them converted first.`,
    });
  }
  try {
    const projection = proj4(definition, 'WGS84');
    return {
      unit: /^\s*GEOG|\+proj=longlat/i.test(definition) ? 'degrees' : 'metres',
      convert: ([x, y]) => projection.forward([x, y]) as [number, number],
    };
  } catch (cause) {
    throw new Problem(
      'projection_unknown',
      {
        zh: `不认识投影 ${name}；请先转换为 CGCS2000 经纬度。`,
        en: `The projection ${name} is not known; convert the file to CGCS2000 degrees first.`,
      },
      { cause },
    );
  }
}

/** Gauss–Krüger zone by zone: a county may lie in two. */
function byZone(): Converter['convert'] {
  const known = new Map<string, (position: [number, number]) => number[]>();
  return (position) => {
    const definition = zoneOfEasting(position[0]);
    if (definition === null) throw zoneUnknown(position);
    const forward = known.get(definition) ?? proj4(definition, 'WGS84').forward;
    known.set(definition, forward);
    return forward([position[0], position[1]]) as [number, number];
  };
}

function firstOf(coordinates: unknown): Position {
  let each = coordinates;
  while (Array.isArray(each) && Array.isArray(each[0])) each = each[0];
  return each as Position;
}

function zoneUnknown([x, y]: Position): Problem {
  return new Problem('zone_unknown', {
    zh: `坐标（${x}，${y}）是米，但文件没有说明投影带。请附上 .prj，或先转换为 CGCS2000 经纬度；横坐标前带两位带号（如 39500000）的 CGCS2000 文件，请选择坐标系 CGCS2000。`,
    en: `The position (${x}, ${y}) is in metres, and nothing says in which zone. Add the .prj, or convert the file to CGCS2000 degrees; if its eastings begin with the two digits of their zone (such as 39500000), choose CGCS2000.`,
  });
}
