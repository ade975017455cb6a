import type { Position as GeoJsonPosition, MultiLineString, MultiPolygon } from 'geojson';
import { segmentMetres, toDegrees } from '../network/metres.ts';
import { DataBorder } from './area_data_border.ts';

/** A border so near to where the data ends, or beyond it, is uncertain: streets out there may lead farther. */
export const UNCERTAIN_METRES = 60;
/** The border is looked at every so many metres: the stretches begin and end that exactly. */
const STEP_METRES = 10;

const borders = new WeakMap<MultiPolygon, DataBorder>();

/**
 * The stretches of an area's border that lie within UNCERTAIN_METRES of the border of the ground whose streets are known,
 * or outside of it, WGS 84. A ring that is uncertain all along is one closed line.
 */
export function uncertainBorder(outline: MultiPolygon, dataOutline: MultiPolygon | undefined): MultiLineString {
  if (dataOutline === undefined) return { type: 'MultiLineString', coordinates: [] };
  const border = borders.get(dataOutline) ?? new DataBorder(dataOutline);
  borders.set(dataOutline, border);
  const coordinates = outline.coordinates.flat().flatMap((ring) => stretchesOf(ring, border));
  return { type: 'MultiLineString', coordinates };
}

function stretchesOf(ring: readonly GeoJsonPosition[], border: DataBorder): GeoJsonPosition[][] {
  const units = Int32Array.from(ring.flat(), (degrees) => Math.round(degrees * 1e7));
  const points = withinSteps(units);
  const uncertain = border.isUncertain(points, UNCERTAIN_METRES, STEP_METRES);
  const count = points.length / 2;
  const firstCertain = uncertain.indexOf(0);
  if (firstCertain === -1) return [ring.map((position) => [...position])];
  const stretches: GeoJsonPosition[][] = [];
  let stretch: GeoJsonPosition[] = [];
  for (let step = 1; step <= count; step++) {
    const at = (firstCertain + step) % count;
    if (uncertain[at] === 1) stretch.push([toDegrees(points[2 * at]!), toDegrees(points[2 * at + 1]!)]);
    else {
      if (stretch.length > 1) stretches.push(stretch);
      stretch = [];
    }
  }
  return stretches;
}

/** A closed ring without its last point, with points between so that none is farther than a step from the next. */
function withinSteps(ring: Int32Array): Int32Array {
  const points: number[] = [];
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [x0, y0, x1, y1] = [ring[at]!, ring[at + 1]!, ring[at + 2]!, ring[at + 3]!];
    const steps = Math.max(1, Math.ceil(segmentMetres(x0, y0, x1, y1) / STEP_METRES));
    for (let step = 0; step < steps; step++)
      points.push(x0 + Math.round(((x1 - x0) * step) / steps), y0 + Math.round(((y1 - y0) * step) / steps));
  }
  return Int32Array.from(points);
}
