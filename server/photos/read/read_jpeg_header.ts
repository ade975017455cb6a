import { PHOTO_LIMITS } from '../photo_limits.ts';
import { ByteReader, joined } from './byte_reader.ts';
import { damaged, printColours, truncated } from './photo_problems.ts';
import type { PhotoHeader } from './read_header.ts';

const [SOI, EOI, SOS, APP0, APP1, APP14, APP15, COM] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee, 0xef, 0xfe];
const EXIF = 'Exif\0\0';

/**
 * Walks the segments of a JPEG (ITU-T T.81 annex B) to its end mark; what follows it, such as the film of a moving photo,
 * is left out.
 *
 * @throws Problem PHOTO_TRUNCATED, PHOTO_DAMAGED, PHOTO_COLOURS
 */
export function readJpegHeader(bytes: Uint8Array): Omit<PhotoHeader, 'kind'> {
  const reader = new ByteReader(bytes);
  const kept: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let exif: Uint8Array | null = null;
  let scans = 0;
  let at = 2;
  for (;;) {
    const mark = nextMark(bytes, at);
    if (mark === -1) throw truncated('jpeg', bytes.length);
    const code = bytes[mark] as number;
    if (code === EOI) break;
    at = mark + 1;
    if (isAlone(code)) continue;
    const length = reader.u16(at);
    if (!(length >= 2))
      throw at + 2 > bytes.length ? truncated('jpeg', bytes.length) : damaged('jpeg', `FF${hex(code)}`);
    if (at + length > bytes.length) throw truncated('jpeg', bytes.length);
    const segment = bytes.subarray(mark - 1, at + length);
    if (isFrame(code)) {
      if (size) throw damaged('jpeg', 'SOF × 2');
      size = { height: reader.u16(at + 3), width: reader.u16(at + 5) };
      if (!(size.width > 0 && size.height > 0)) throw damaged('jpeg', `${size.width} × ${size.height}`);
      if (reader.u8(at + 7) === 4) throw printColours();
    }
    if (code === APP1 && exif === null && reader.text(at + 2, 6) === EXIF) exif = bytes.subarray(at + 8, at + length);
    if (isNeeded(code)) kept.push(segment);
    at += length;
    if (code !== SOS) continue;
    scans++;
    if (scans > PHOTO_LIMITS.scans) throw damaged('jpeg', `SOS × ${scans}`);
    const end = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (size === null || scans === 0) throw damaged('jpeg', size === null ? 'SOF' : 'SOS');
  return { ...size, exif, pixels: joined([...kept, Uint8Array.of(0xff, EOI)]) };
}

/** Index of the next marker's code, or -1. Bytes between segments are skipped, as decoders do. */
function nextMark(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    while (bytes[at] === 0xff) at++;
    if (at >= bytes.length) return -1;
    if (bytes[at] !== 0) return at;
    at = bytes.indexOf(0xff, at);
  }
  return -1;
}

/** Where entropy-coded data ends: at the first marker that is no restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code !== undefined && code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Marks without a length: restarts, TEM and a second start. */
function isAlone(code: number): boolean {
  return code === 1 || (code >= 0xd0 && code <= SOI);
}

function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;
}

/** JFIF (APP0) and Adobe (APP14) say how the colours are meant; every other application part and comment is a note. */
function isNeeded(code: number): boolean {
  return code === APP0 || code === APP14 || !((code > APP0 && code <= APP15) || code === COM);
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(2, '0');
}
