import { PHOTO_LIMITS } from '../photo_limits.ts';
import { damaged } from '../read/photo_problems.ts';
import { type Exif, readExif } from '../read/read_exif.ts';
import { type PhotoHeader, readHeader } from '../read/read_header.ts';
import { decode, encode } from './codecs.ts';
import { fitWithin, shrink } from './shrink.ts';
import { type Picture, upright } from './upright.ts';

/** A photo as it is kept, and what was noted in it. */
export interface MadePhoto {
  readonly mediaType: 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly thumbnail: Uint8Array<ArrayBuffer>;
  readonly noted: Omit<Exif, 'orientation'>;
}

/**
 * Makes of what was sent what is kept: decoded, turned upright, made no larger than is useful, and encoded anew as JPEG, so
 * that nothing comes through but pixels: no EXIF, XMP, IPTC, colour profile, thumbnail of what was cut off, no second file
 * behind the first. The same bytes give the same photo.
 *
 * @throws Problem as readHeader; PHOTO_DAMAGED where the decoder gives up
 */
export async function makePhoto(sent: Uint8Array): Promise<MadePhoto> {
  const header = readHeader(sent);
  const { orientation, ...noted } = readExif(header.exif);
  const decoded = await decodeOrRefuse(header);
  const stored = upright(
    shrink(decoded, fitWithin(decoded.width, decoded.height, PHOTO_LIMITS.storedSide)),
    orientation,
  );
  const small = shrink(stored, fitWithin(stored.width, stored.height, PHOTO_LIMITS.thumbnailSide));
  const [body, thumbnail] = (await encode([stored, small])) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
  return { mediaType: 'image/jpeg', width: stored.width, height: stored.height, body, thumbnail, noted };
}

async function decodeOrRefuse({ kind, width, height, pixels }: PhotoHeader): Promise<Picture> {
  const picture = await decode(kind, pixels).catch((error: unknown) => {
    throw damaged(kind, said(error));
  });
  if (picture.width === width && picture.height === height) return picture;
  throw damaged(kind, `${width} × ${height} ≠ ${picture.width} × ${picture.height}`);
}

/** Decoders throw errors, strings, numbers and objects of their own. */
function said(error: unknown): string {
  const text = error instanceof Error ? error.message : typeof error === 'string' ? error : 'decoder';
  return text.replace(/\s+/g, ' ').slice(0, 80);
}
