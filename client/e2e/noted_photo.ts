import { readFileSync } from 'node:fs';

/** A photo with notes of where and when it was taken, from the photos that the server's own tests read. */
export function notedPhoto(kind: 'jpeg' | 'png'): Buffer {
  return readFileSync(new URL(`../../server/photos/testing/noted.${kind}`, import.meta.url));
}
