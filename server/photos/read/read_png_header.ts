import { ByteReader, joined } from './byte_reader.ts';
import { damaged, truncated } from './photo_problems.ts';
import type { PhotoHeader } from './read_header.ts';

/** Chunks that the pixels are made of; of those left out, iCCP, zTXt and iTXt can be bombs, and tEXt, eXIf and tIME tell tales. */
const NEEDED = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/**
 * Walks the chunks of a PNG (ISO/IEC 15948). Of a moving one the still image is taken.
 *
 * @throws Problem PHOTO_TRUNCATED, PHOTO_DAMAGED
 */
export function readPngHeader(bytes: Uint8Array): Omit<PhotoHeader, 'kind'> {
  const reader = new ByteReader(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let exif: Uint8Array | null = null;
  for (let at = 8; ; ) {
    const length = reader.u32(at);
    const end = at + 12 + length;
    if (!(end <= bytes.length)) throw truncated('png', bytes.length);
    const type = reader.text(at + 4, 4);
    if (at === 8 && (type !== 'IHDR' || length !== 13)) throw damaged('png', 'IHDR');
    if (NEEDED.includes(type)) kept.push(bytes.subarray(at, end));
    if (type === 'eXIf') exif ??= bytes.subarray(at + 8, end - 4);
    if (type === 'IEND') break;
    at = end;
  }
  const [width, height] = [reader.u32(16), reader.u32(20)];
  if (!(width > 0 && height > 0)) throw damaged('png', `${width} × ${height}`);
  return { width, height, exif, pixels: joined(kept) };
}
