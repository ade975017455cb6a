import type { Pool } from 'pg';
import { privacySecret } from '../generated/queries/privacy_secret.ts';
import { one } from '../store/queryable.ts';

const known = new WeakMap<Pool, Promise<Buffer>>();

/** 32 random bytes that each database makes for itself and never changes. */
export function privacySecretOf(pool: Pool): Promise<Buffer> {
  let secret = known.get(pool);
  if (secret === undefined) {
    secret = one(pool, privacySecret, undefined).then((row) => row.secret);
    secret.catch(() => known.delete(pool));
    known.set(pool, secret);
  }
  return secret;
}
