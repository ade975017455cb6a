import type { MultiPolygon, Polygon } from 'geojson';
import { damaged } from './damaged.ts';
import { outlineOf } from './sound_outline.ts';

const [POLYGON, MULTI_POLYGON, COLLECTION] = [3, 6, 7];
const DEEPEST = 8;

type Rings = [number, number][][];

/**
 * The polygons of well-known binary (OGC 06-103r4, and the flags of EWKB), heights and measures left out; null for anything else.
 *
 * @throws Problem `boundary_file_damaged` where it is cut short or counts more than it has
 */
export function readWkb(bytes: Uint8Array): Polygon | MultiPolygon | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Rings[] = [];
  try {
    readGeometry(view, 0, parts, 0);
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged('WKB', { cause });
    throw cause;
  }
  return outlineOf(parts);
}

/** @returns where it ends */
function readGeometry(view: DataView, start: number, into: Rings[], depth: number): number {
  const little = view.getUint8(start) === 1;
  const code = view.getUint32(start + 1, little);
  const kind = (code & 0x0fffffff) % 1000;
  const iso = Math.floor((code & 0x0fffffff) / 1000);
  const dimensions =
    2 + Number((code & 0x80000000) !== 0 || iso === 1 || iso === 3) + Number((code & 0x40000000) !== 0 || iso >= 2);
  let at = start + 5 + ((code & 0x20000000) === 0 ? 0 : 4);
  if (kind === POLYGON) {
    const rings: Rings = [];
    at = readRings(view, at, little, 8 * dimensions, rings);
    if (rings.length > 0) into.push(rings);
    return at;
  }
  if ((kind !== MULTI_POLYGON && kind !== COLLECTION) || depth > DEEPEST) return view.byteLength;
  const count = countAt(view, at, little, 9);
  at += 4;
  for (let i = 0; i < count && at < view.byteLength; i++) at = readGeometry(view, at, into, depth + 1);
  return at;
}

function readRings(view: DataView, start: number, little: boolean, stride: number, into: Rings): number {
  let at = start + 4;
  for (let left = countAt(view, start, little, 4); left > 0; left--) {
    const points = countAt(view, at, little, stride);
    at += 4;
    const ring: [number, number][] = [];
    for (let i = 0; i < points; i++, at += stride)
      ring.push([view.getFloat64(at, little), view.getFloat64(at + 8, little)]);
    into.push(ring);
  }
  return at;
}

/** A number of things of at least so many bytes each, which must be there. */
function countAt(view: DataView, at: number, little: boolean, bytesEach: number): number {
  const count = view.getUint32(at, little);
  if (at + 4 + count * bytesEach > view.byteLength) throw damaged('WKB');
  return count;
}
