import { readFileSync } from 'node:fs';

/**
 * The same picture in three formats, written by Pillow 12.3: 60 × 40 with a red, a green, a blue and a white quarter,
 * orientation 6 (so upright it is 40 × 60), taken at 101.004° E 38.0032° N on 2026-03-01 at 09:05:00, with a colour profile,
 * XMP and (JPEG, PNG) a comment.
 */
export const NOTED = {
  jpeg: () => read('noted.jpeg'),
  png: () => read('noted.png'),
  webp: () => read('noted.webp'),
} as const;

/** What the notes in them say, as a search for it would find them. */
export const NOTES = [
  'Exif',
  'Example Camera',
  'SECRET-COMMENT',
  'xmpmeta',
  'GPSLatitude',
  'ICC_PROFILE',
  'acsp',
  '2026:03',
];

function read(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(name, import.meta.url)));
}
