import type { Position } from '../../../geodata/place.ts';
import { ByteReader } from './byte_reader.ts';

export interface Exif {
  /** 1 to 8: how the stored picture is to be turned and mirrored to be seen upright. */
  readonly orientation: number;
  /** WGS 84, as the receiver had it. */
  readonly position: Position | null;
  /** On the camera's own clock, without a zone: `2026-03-01T09:05:00`. */
  readonly takenLocal: string | null;
  /** `+08:00` where the camera said its zone. */
  readonly offset: string | null;
}

export const NO_EXIF: Exif = { orientation: 1, position: null, takenLocal: null, offset: null };

/** Tags of Exif 3.0 (CIPA DC-008) that are read. */
const TAG = {
  orientation: 0x0112,
  exifFolder: 0x8769,
  gpsFolder: 0x8825,
  takenLocal: 0x9003,
  offset: 0x9011,
  latitudeSide: 1,
  latitude: 2,
  longitudeSide: 3,
  longitude: 4,
} as const;

/** Bytes of a value by its type: BYTE, ASCII, SHORT, LONG, RATIONAL, …, SLONG, SRATIONAL. */
const TYPE_BYTES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
/** A folder of a camera has some sixty entries. */
const MOST_ENTRIES = 1000;

/**
 * Reads place, time and orientation out of a TIFF structure. Whatever is broken in it counts as not there: a photo is not
 * refused for its notes.
 */
export function readExif(bytes: Uint8Array | null): Exif {
  if (bytes === null) return NO_EXIF;
  const reader = new ByteReader(bytes);
  const order = reader.text(0, 2);
  if (order !== 'II' && order !== 'MM') return NO_EXIF;
  const little = order === 'II';
  const first = readFolder(reader, reader.u32(4, little), little);
  const folder = (tag: number) => readFolder(reader, first.get(tag)?.numbers()[0] ?? Number.NaN, little);
  const [exif, gps] = [folder(TAG.exifFolder), folder(TAG.gpsFolder)];
  const orientation = first.get(TAG.orientation)?.numbers()[0] ?? 1;
  return {
    orientation: Number.isInteger(orientation) && orientation >= 1 && orientation <= 8 ? orientation : 1,
    position: readPosition(gps),
    takenLocal: readMoment(exif.get(TAG.takenLocal)?.text()),
    offset: /^[+-](0\d|1[0-4]):[0-5]\d$/.exec(exif.get(TAG.offset)?.text() ?? '')?.[0] ?? null,
  };
}

interface Entry {
  text(): string;
  numbers(): readonly number[];
}

function readFolder(reader: ByteReader, at: number, little: boolean): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  const count = Math.min(reader.u16(at, little) || 0, MOST_ENTRIES);
  for (let index = 0; index < count; index++) {
    const entry = at + 2 + 12 * index;
    const tag = reader.u16(entry, little);
    if (!Number.isNaN(tag) && !entries.has(tag)) entries.set(tag, entryAt(reader, entry, little));
  }
  return entries;
}

function entryAt(reader: ByteReader, entry: number, little: boolean): Entry {
  const type = reader.u16(entry + 2, little);
  const count = reader.u32(entry + 4, little);
  const bytes = (TYPE_BYTES[type] ?? Number.NaN) * count;
  const at = bytes <= 4 ? entry + 8 : reader.u32(entry + 8, little);
  return {
    text: () => (type === 2 && count <= 64 ? reader.text(at, count).replace(/\0.*$/s, '').trim() : ''),
    numbers: () =>
      Array.from({ length: Math.min(count || 0, 3) }, (_, index) => numberAt(reader, type, at, index, little)),
  };
}

function numberAt(reader: ByteReader, type: number, at: number, index: number, little: boolean): number {
  if (type === 3) return reader.u16(at + 2 * index, little);
  if (type === 4) return reader.u32(at + 4 * index, little);
  if (type !== 5) return Number.NaN;
  return reader.u32(at + 8 * index, little) / reader.u32(at + 8 * index + 4, little);
}

function readPosition(gps: ReadonlyMap<number, Entry>): Position | null {
  const longitude = readDegrees(gps, TAG.longitude, TAG.longitudeSide, { positive: 'E', negative: 'W', most: 180 });
  const latitude = readDegrees(gps, TAG.latitude, TAG.latitudeSide, { positive: 'N', negative: 'S', most: 90 });
  // (0, 0) is what phones write that had no fix.
  if (longitude === null || latitude === null || (longitude === 0 && latitude === 0)) return null;
  return [longitude, latitude];
}

function readDegrees(
  gps: ReadonlyMap<number, Entry>,
  tag: number,
  sideTag: number,
  { positive, negative, most }: { readonly positive: string; readonly negative: string; readonly most: number },
): number | null {
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = gps.get(tag)?.numbers() ?? [];
  const side = gps.get(sideTag)?.text().toUpperCase();
  // Some phones write minutes or seconds as 0/0.
  const value = degrees + (minutes || 0) / 60 + (seconds || 0) / 3600;
  if (!(value <= most) || (side !== positive && side !== negative)) return null;
  return side === negative ? -value : value;
}

/** `2026:03:01 09:05:00`; cameras without a clock write blanks or zeros. */
function readMoment(text: string | undefined): string | null {
  const [, year, month, day, time] = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(text ?? '') ?? [];
  const local = `${year}-${month}-${day}T${time}`;
  const read = new Date(`${local}Z`);
  // A 30th of February would come out as another day.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(local) ? local : null;
}
