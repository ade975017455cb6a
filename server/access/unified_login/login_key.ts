import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { programSecret } from '../../generated/queries/program_secret.ts';
import { one } from '../../store/queryable.ts';

const KEY_BYTES = 32;

/** The key that seals sign-ins under way. It is kept in the database, so that any server takes up what another began. */
export class LoginKey {
  readonly #pool: Pool;
  #key: Promise<Uint8Array> | null = null;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  read(): Promise<Uint8Array> {
    this.#key ??= this.#ask().catch((error: unknown) => {
      this.#key = null;
      throw error;
    });
    return this.#key;
  }

  async #ask(): Promise<Uint8Array> {
    const offered = randomBytes(KEY_BYTES).toString('hex');
    const { secret } = await one(this.#pool, programSecret, { name: 'unified_login', offered });
    return Buffer.from(secret, 'hex');
  }
}
