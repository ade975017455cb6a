import { ByteReader, joined } from './byte_reader.ts';
import { animated, damaged, truncated } from './photo_problems.ts';
import type { PhotoHeader } from './read_header.ts';

/** Flag of VP8X that says that the chunk ALPH follows. */
const ALPHA = 0x10;

/**
 * Walks the chunks of a WebP (RFC 9649). Width and height are those of the bit stream, which is what a decoder goes by.
 *
 * @throws Problem PHOTO_TRUNCATED, PHOTO_DAMAGED, PHOTO_ANIMATED
 */
export function readWebpHeader(bytes: Uint8Array): Omit<PhotoHeader, 'kind'> {
  const reader = new ByteReader(bytes);
  const end = 8 + reader.u32(4, true);
  if (reader.text(0, 4) !== 'RIFF') throw damaged('webp', 'RIFF');
  if (!(end <= bytes.length)) throw truncated('webp', bytes.length);
  let exif: Uint8Array | null = null;
  let alpha: Uint8Array | null = null;
  let image: { readonly chunk: Uint8Array; readonly width: number; readonly height: number } | null = null;
  for (let at = 12; at + 8 <= end; ) {
    const type = reader.text(at, 4);
    const length = reader.u32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) throw truncated('webp', bytes.length);
    const chunk = bytes.subarray(at, Math.min(next, end));
    if (type === 'ANIM' || type === 'ANMF') throw animated('webp');
    if (type === 'EXIF') exif ??= withoutPrefix(bytes.subarray(at + 8, at + 8 + length));
    if (type === 'ALPH') alpha ??= chunk;
    if (type === 'VP8 ') image ??= { chunk, ...lossySize(reader, at + 8) };
    if (type === 'VP8L') image ??= { chunk, ...losslessSize(reader, at + 8) };
    at = next;
  }
  if (!(image && image.width > 0 && image.height > 0)) throw damaged('webp', 'VP8');
  const { width, height } = image;
  return { width, height, exif, pixels: rebuilt(image.chunk, alpha, width, height) };
}

/** Frame tag of 3 bytes, start code of 3 bytes, then width and height in 14 bits each (RFC 6386, 9.1). */
function lossySize(reader: ByteReader, at: number) {
  return { width: reader.u16(at + 6, true) & 0x3fff, height: reader.u16(at + 8, true) & 0x3fff };
}

/** Signature 0x2f, then width - 1 and height - 1 in 14 bits each. */
function losslessSize(reader: ByteReader, at: number) {
  const bits = reader.u32(at + 1, true);
  if (reader.u8(at) !== 0x2f || Number.isNaN(bits)) return { width: 0, height: 0 };
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Some writers begin the chunk as JPEG does. */
function withoutPrefix(exif: Uint8Array): Uint8Array {
  return new ByteReader(exif).text(0, 4) === 'Exif' ? exif.subarray(6) : exif;
}

function rebuilt(image: Uint8Array, alpha: Uint8Array | null, width: number, height: number): Uint8Array<ArrayBuffer> {
  const chunks = alpha ? [extended(width, height), alpha, image] : [image];
  const length = 4 + chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return joined([ascii('RIFF'), u32(length), ascii('WEBP'), ...chunks]);
}

function extended(width: number, height: number): Uint8Array {
  return joined([ascii('VP8X'), u32(10), u32(ALPHA), u32(width - 1).subarray(0, 3), u32(height - 1).subarray(0, 3)]);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
