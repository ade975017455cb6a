import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { boundsMeet } from '../../coordinates/bounds.ts';
import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import { roundPosition } from '../../coordinates/round_position.ts';
import { toWgs84 } from '../../coordinates/to_wgs84.ts';
import type { Bounds, Position } from '../../place.ts';
import { shorten } from '../row_problem.ts';
import { findCrossing } from '../shapes/find_crossing.ts';
import { boundsOfShape, partsOf, polygonOf } from '../shapes/polygon.ts';
import { cleanRing, type Ring } from '../shapes/ring.ts';
import { looksSwapped, onEarth } from '../swapped_axes.ts';

/** An outline, or what is wrong with it; `swapped` where the axes are exchanged. */
export type OutlineReading =
  | { readonly outline: Polygon | MultiPolygon }
  | {
      readonly outline: null;
      readonly swapped: boolean;
      readonly value: string;
      readonly reason: { zh: string; en: string };
    };

/**
 * The outline of a region in WGS 84, rounded to 1e-7 degrees, wound as RFC 7946 asks and valid for PostGIS.
 *
 * @param bounds of the place: a region that does not meet them is refused
 */
export function readOutline(
  geometry: Geometry | null | undefined,
  system: CoordinateSystem,
  bounds: Bounds | undefined,
): OutlineReading {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
    return wrong(geometry?.type ?? 'null', '应为面（Polygon 或 MultiPolygon）', 'should be a Polygon or MultiPolygon');
  }
  const written = partsOf(geometry);
  const first = written[0]?.[0]?.[0] as Position | undefined;
  if (first === undefined) return wrong('[]', '没有坐标', 'has no coordinates');
  const positions = written.flat(2) as readonly Position[];
  if (positions.some((position) => !Array.isArray(position) || !position.slice(0, 2).every(Number.isFinite))) {
    return wrong(first, '坐标不是数字', 'has coordinates that are not numbers');
  }
  if (positions.every((position) => looksSwapped(position, bounds))) {
    return { ...wrong(first, '经度和纬度写反了', 'has longitude and latitude swapped'), swapped: true };
  }
  const stray = positions.find((position) => !onEarth(position));
  if (stray !== undefined) {
    return wrong(stray, '不是经纬度，可能是投影坐标', 'is not in degrees; it may be projected');
  }
  return valid(written, system, bounds);
}

/** Quantised files (TopoJSON) hold spikes that cross over by centimetres; those narrower than 20 cm are taken out. */
const SPIKE_UNITS = { usual: 2, repair: 20 };

function valid(
  written: readonly (readonly Ring[])[],
  system: CoordinateSystem,
  bounds: Bounds | undefined,
): OutlineReading {
  const rounded = written.map((rings) =>
    rings.map((ring) => ring.map((position) => roundPosition(toWgs84(position, system)))),
  );
  let parts = cleanParts(rounded, SPIKE_UNITS.usual);
  if (parts.length === 0) return wrong(written[0]?.[0]?.[0], '没有面积', 'has no area');
  const at = findCrossing(parts);
  if (at !== null) {
    parts = cleanParts(rounded, SPIKE_UNITS.repair);
    if (parts.length === 0 || findCrossing(parts) !== null) {
      const where = `${at[0].toFixed(6)},${at[1].toFixed(6)}`;
      return wrong(where, `轮廓在 ${where} 处自相交`, `crosses or touches itself near ${where}`);
    }
  }
  const polygons = parts.map(polygonOf);
  const outline: Polygon | MultiPolygon =
    polygons.length === 1
      ? (polygons[0] as Polygon)
      : { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) };
  if (bounds === undefined || boundsMeet(boundsOfShape(outline), bounds)) return { outline };
  return wrong(
    parts[0]?.[0][0],
    `在本辖区范围（${bounds.join(',')}）之外`,
    `lies outside the place (${bounds.join(',')})`,
  );
}

function cleanParts(parts: readonly (readonly Ring[])[], spikeUnits: number): [Ring, ...Ring[]][] {
  return parts
    .map((rings) => rings.map((ring) => cleanRing(ring, spikeUnits)))
    .filter((rings) => rings[0] !== undefined && isRing(rings[0]))
    .map((rings) => rings.filter(isRing) as [Ring, ...Ring[]]);
}

function isRing(ring: Ring): boolean {
  return ring.length >= 4;
}

function wrong(value: unknown, zh: string, en: string) {
  return {
    outline: null,
    swapped: false,
    value: shorten(value),
    reason: { zh: `${zh}。`, en: `The outline ${en}.` },
  } as const;
}
