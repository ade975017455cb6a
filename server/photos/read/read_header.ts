import { PHOTO_LIMITS } from '../photo_limits.ts';
import { notAPhoto, tooManyPixels } from './photo_problems.ts';
import { readJpegHeader } from './read_jpeg_header.ts';
import { readPngHeader } from './read_png_header.ts';
import { readWebpHeader } from './read_webp_header.ts';
import { isPhoto, type PhotoKind, sniffMedia } from './sniff_media.ts';

/** What a photo says of itself before a single pixel is decoded. */
export interface PhotoHeader {
  readonly kind: PhotoKind;
  /** As stored, before the orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** The TIFF structure that holds place, time and orientation. */
  readonly exif: Uint8Array | null;
  /** The file with nothing in it but what its pixels are made of: no notes for a decoder to stumble over. */
  readonly pixels: Uint8Array<ArrayBuffer>;
}

/**
 * Reads the parts of a photo, in one pass over its bytes.
 *
 * @throws Problem PHOTO_KIND for anything but JPEG, PNG and WebP by its bytes; PHOTO_TRUNCATED, PHOTO_DAMAGED, PHOTO_ANIMATED;
 *   PHOTO_PIXELS where the decoded pixels would fill the memory
 */
export function readHeader(bytes: Uint8Array): PhotoHeader {
  const kind = sniffMedia(bytes);
  if (!isPhoto(kind)) throw notAPhoto(kind);
  const header = READERS[kind](bytes);
  if (header.width * header.height > PHOTO_LIMITS.pixels) throw tooManyPixels(header.width, header.height);
  return { kind, ...header };
}

const READERS = { jpeg: readJpegHeader, png: readPngHeader, webp: readWebpHeader } as const;
