import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Position } from '../../geodata/place.ts';
import { keepPhoto } from '../generated/queries/keep_photo.ts';
import { exec } from '../store/queryable.ts';
import type { MadePhoto } from './make/make_photo.ts';
import { takenAt } from './taken_at.ts';

/** What whoever sent a photo is told of it. */
export interface StoredPhoto {
  /** SHA-256 of what is kept; a report names the photo by it. */
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  /** Where it was taken, for the place of the report. */
  readonly position: Position | null;
  readonly takenAt: Date | null;
}

/**
 * Keeps a photo under its hash: once, however often it is sent.
 * @param account of whoever sent it; null: another system.
 */
export async function storePhoto(
  pool: Pool,
  place: { readonly code: string; readonly timeZone: string },
  { body, thumbnail, mediaType, width, height, noted }: MadePhoto,
  account: string | null = null,
): Promise<StoredPhoto> {
  const hash = createHash('sha256').update(body).digest('hex');
  const moment = takenAt(noted, place.timeZone);
  await exec(pool, keepPhoto, {
    jurisdiction: place.code,
    hash,
    mediaType,
    width,
    height,
    body: Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    thumbnail: Buffer.from(thumbnail.buffer, thumbnail.byteOffset, thumbnail.byteLength),
    longitude: noted.position?.[0] ?? null,
    latitude: noted.position?.[1] ?? null,
    takenAt: moment,
    account,
  });
  return { hash, width, height, position: noted.position, takenAt: moment };
}
