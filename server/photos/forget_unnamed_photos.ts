import type { Pool } from 'pg';
import { forgetPhotos } from '../generated/queries/forget_photos.ts';
import { log } from '../operations/log.ts';
import { exec, type Queryable } from '../store/queryable.ts';

const HOUR_MS = 3_600_000;

/** Removes photos that no case named within a day of their coming. @returns how many */
export function forgetUnnamedPhotos(database: Queryable): Promise<number> {
  return exec(database, forgetPhotos, undefined);
}

/** Does so every hour, on any number of servers. @returns what ends it */
export function startForgettingPhotos(pool: Pool): () => void {
  const hourly = setInterval(() => {
    forgetUnnamedPhotos(pool).catch((error: unknown) => {
      log.error({ zh: '清理无人引用的照片失败。', en: 'Forgetting unnamed photos failed.' }, { error });
    });
  }, HOUR_MS);
  hourly.unref();
  return () => clearInterval(hourly);
}
