import { ByteBuffer } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { fromByteBuffer } from 'flatgeobuf/lib/mjs/header-meta.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import type { RawBoundaries, StatedSystem } from '../../boundaries/raw_boundaries.ts';
import { Problem } from '../../problem.ts';
import { damaged } from './damaged.ts';
import { rowsOf } from './rows_of_features.ts';
import { systemOfCode } from './stated_system.ts';

const MAGIC = [0x66, 0x67, 0x62];
const PREFIX_BYTES = 4;
const DEEPEST = 8;

export function isFlatGeobuf(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/**
 * Reads a FlatGeobuf. Its own library believes every count in the file and, given a wrong one, runs for hours: here each is
 * held against the bytes there are.
 *
 * @throws Problem `boundary_file_damaged`
 */
export function readFlatGeobuf(given: Uint8Array): RawBoundaries {
  try {
    return readChecked(given.slice());
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw damaged('FlatGeobuf', { cause });
  }
}

function readChecked(bytes: Uint8Array): RawBoundaries {
  const buffer = new ByteBuffer(bytes);
  const headerBytes = lengthAt(buffer, magicbytes.length);
  buffer.setPosition(magicbytes.length);
  if (Header.getSizePrefixedRootAsHeader(buffer).columnsLength() * 4 > headerBytes) throw damaged('FlatGeobuf');
  buffer.setPosition(magicbytes.length);
  const { columns, crs, title, geometryType, featuresCount, indexNodeSize } = fromByteBuffer(buffer);
  let at = magicbytes.length + PREFIX_BYTES + headerBytes;
  if (indexNodeSize > 0 && featuresCount > 0) at += calcTreeSize(featuresCount, indexNodeSize);
  if (at > bytes.length) throw damaged('FlatGeobuf');
  const features: unknown[] = [];
  while (at < bytes.length) {
    const length = lengthAt(buffer, at);
    buffer.setPosition(at);
    const feature = Feature.getSizePrefixedRootAsFeature(buffer);
    const geometry = feature.geometry();
    features.push({
      properties: parseProperties(feature, columns),
      geometry: geometry && shapeOf(geometry, geometryType, { bytes: length }, 0),
    });
    at += PREFIX_BYTES + length;
  }
  let system: StatedSystem = { kind: 'unstated' };
  if (crs !== null && crs.code !== 0)
    system = systemOfCode(crs.code, crs.name ?? `EPSG:${crs.code}`, crs.wkt ?? undefined);
  return { ...rowsOf(features), format: 'flatgeobuf', layer: title, layers: [], system, encoding: null };
}

/** The length that stands before something that must be there whole. */
function lengthAt(buffer: ByteBuffer, at: number): number {
  if (at + PREFIX_BYTES > buffer.capacity()) throw damaged('FlatGeobuf');
  const length = buffer.readUint32(at);
  if (length === 0 || at + PREFIX_BYTES + length > buffer.capacity()) throw damaged('FlatGeobuf');
  return length;
}

/** @param left what its numbers may still take of the bytes of the feature: parts may share theirs only by mistake or malice */
function shapeOf(geometry: Geometry, stated: GeometryType, left: { bytes: number }, depth: number): unknown {
  const type = stated === GeometryType.Unknown ? geometry.type() : stated;
  const parts = geometry.partsLength();
  left.bytes -= 4 * parts + 8 * geometry.xyLength() + 4 * geometry.endsLength();
  if (left.bytes < 0 || depth > DEEPEST) throw damaged('FlatGeobuf');
  if (type === GeometryType.Polygon) return { type: 'Polygon', coordinates: ringsOf(geometry) };
  const partType = type === GeometryType.MultiPolygon ? GeometryType.Polygon : GeometryType.Unknown;
  if (type !== GeometryType.MultiPolygon && type !== GeometryType.GeometryCollection) return null;
  const shapes = Array.from({ length: parts }, (_, i) => shapeOf(geometry.parts(i)!, partType, left, depth + 1));
  return { type: 'GeometryCollection', geometries: shapes };
}

function ringsOf(geometry: Geometry): number[][][] {
  const xy = geometry.xyArray() ?? new Float64Array();
  const ends = geometry.endsArray();
  let start = 0;
  return Array.from(ends === null || ends.length === 0 ? [xy.length / 2] : ends, (end) => {
    if (end < start || 2 * end > xy.length) throw damaged('FlatGeobuf');
    const ring = Array.from({ length: end - start }, (_, i) => [xy[2 * (start + i)]!, xy[2 * (start + i) + 1]!]);
    start = end;
    return ring;
  });
}
