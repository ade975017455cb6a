import type { MultiPolygon, Polygon } from 'geojson';
import { boundsMeet, boundsOf } from '../../coordinates/bounds.ts';
import { Problem } from '../../problem.ts';
import { damaged } from './damaged.ts';
import { refuseTooMany } from './vertex_limit.ts';

const FILE_HEADER_BYTES = 100;
const FILE_CODE = 9994;
const POLYGONS: ReadonlySet<number> = new Set([5, 15, 25]);

type Ring = [number, number][];

/**
 * The polygons of a .shp file (ESRI Shapefile Technical Description, 1998), in its coordinates, with or without heights and
 * measures, which are left out; null for an empty shape. Outer rings run clockwise there; a hole that lies in no outer ring
 * was wound the wrong way and becomes a part of its own. Rings are not mended.
 *
 * @throws Problem `shapefile_not_polygons`, `boundary_file_damaged`
 */
export function readShp(bytes: Uint8Array): (Polygon | MultiPolygon | null)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < FILE_HEADER_BYTES || view.getInt32(0) !== FILE_CODE) throw damaged('shp');
  const kind = view.getInt32(32, true);
  if (!POLYGONS.has(kind)) {
    throw new Problem('shapefile_not_polygons', {
      zh: `这个 Shapefile 不是面图层（类型 ${kind}）。`,
      en: `This Shapefile holds no polygons (its type is ${kind}).`,
    });
  }
  const shapes: (Polygon | MultiPolygon | null)[] = [];
  let vertices = 0;
  try {
    for (let at = FILE_HEADER_BYTES; at + 8 <= bytes.length; ) {
      const length = view.getInt32(at + 4) * 2;
      if (length < 4 || at + 8 + length > bytes.length) throw damaged('shp');
      const rings = view.getInt32(at + 8, true) === 0 ? [] : readRings(view, at + 8, length);
      vertices += rings.reduce((sum, ring) => sum + ring.length, 0);
      refuseTooMany(vertices);
      shapes.push(shapeOf(rings));
      at += 8 + length;
    }
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged('shp', { cause });
    throw cause;
  }
  return shapes;
}

/** @throws Problem `boundary_file_damaged` where rings do not follow one another within the record */
function readRings(view: DataView, at: number, length: number): Ring[] {
  const [parts, points] = [view.getInt32(at + 36, true), view.getInt32(at + 40, true)];
  if (parts < 0 || points < 0 || 44 + 4 * parts + 16 * points > length) throw damaged('shp');
  const start = at + 44 + 4 * parts;
  return Array.from({ length: parts }, (_, part) => {
    const first = view.getInt32(at + 44 + 4 * part, true);
    const end = part + 1 < parts ? view.getInt32(at + 48 + 4 * part, true) : points;
    if (first < 0 || end < first || end > points || (part === 0 && first !== 0)) throw damaged('shp');
    return Array.from({ length: end - first }, (__, i): [number, number] => [
      view.getFloat64(start + 16 * (first + i), true),
      view.getFloat64(start + 16 * (first + i) + 8, true),
    ]);
  });
}

function shapeOf(rings: readonly Ring[]): Polygon | MultiPolygon | null {
  const parts: Ring[][] = [];
  const holes: Ring[] = [];
  for (const ring of rings) {
    if (doubleArea(ring) > 0 && rings.length > 1) holes.push(ring);
    else parts.push([ring]);
  }
  const boxes = parts.map(([shell]) => boundsOf(shell!));
  const shells = parts.length;
  for (const hole of holes) {
    const box = boundsOf(hole);
    let around = -1;
    for (let part = 0; part < shells; part++) {
      const [shell] = parts[part]!;
      if (box === null || boxes[part] === null || !boundsMeet(box, boxes[part]!) || !holds(shell!, hole)) continue;
      if (around < 0 || Math.abs(doubleArea(shell!)) < Math.abs(doubleArea(parts[around]![0]!))) around = part;
    }
    if (around < 0) parts.push([hole]);
    else parts[around]!.push(hole);
  }
  if (parts.length === 0) return null;
  if (parts.length === 1) return { type: 'Polygon', coordinates: parts[0]! };
  return { type: 'MultiPolygon', coordinates: parts };
}

/** Twice the area: above zero counter-clockwise. */
function doubleArea(ring: Ring): number {
  let sum = 0;
  const [x0, y0] = ring[0] ?? [0, 0];
  for (let i = 1; i < ring.length; i++) {
    sum += (ring[i - 1]![0] - x0) * (ring[i]![1] - y0) - (ring[i]![0] - x0) * (ring[i - 1]![1] - y0);
  }
  return sum;
}

/** Do most vertices of the hole lie in the shell? A hole may touch it. */
function holds(shell: Ring, hole: Ring): boolean {
  const inside = hole.filter(([px, py]) => {
    let odd = false;
    for (let i = 0, j = shell.length - 1; i < shell.length; j = i++) {
      const [[ax, ay], [bx, by]] = [shell[j]!, shell[i]!];
      if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
    return odd;
  });
  return inside.length * 2 > hole.length;
}
