import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { programSecret } from '../../generated/queries/program_secret.ts';
import { totpReseal } from '../../generated/queries/totp_reseal.ts';
import { totpSealed } from '../../generated/queries/totp_sealed.ts';
import { log } from '../../operations/log.ts';
import { exec, many, one } from '../../store/queryable.ts';
import { seal, unseal } from '../sealed.ts';
import type { SecretKeys } from './secret_keys.ts';

const KEY_BYTES = 32;
const VERSION = '1';
const USE = 'gezhong totp';

const UNOPENED = { zh: '验证器密钥无法解开。', en: 'The secret of a device cannot be opened.' };

interface Key {
  /** First 8 hexadecimal digits of its SHA-256: says which key is missing, and nothing of it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Seals the secrets of people's devices: by SECRET_KEY where it is set, so that they are nothing to whoever has the database
 * alone; else by a key that the database keeps apart from the accounts. Each is bound to its account.
 */
export class TotpKeys {
  readonly #pool: Pool;
  readonly #settings: SecretKeys;
  #keys: Promise<readonly [Key, ...Key[]]> | null = null;

  constructor(pool: Pool, settings: SecretKeys = { present: null, former: null }) {
    this.#pool = pool;
    this.#settings = settings;
  }

  /** @param account id of whose device it is. */
  async seal(account: string, secret: string): Promise<string> {
    const [{ name, bytes }] = await this.#read();
    return `${VERSION}.${name}.${seal(bytes, purposeOf(account), secret)}`;
  }

  /**
   * The secret of an account's device, base32.
   * @throws Problem TOTP_KEY_MISSING where none of the keys opens it.
   */
  async unseal(account: string, sealed: string): Promise<string> {
    const secret = await this.#open(account, sealed);
    if (secret !== null) return secret;
    log.error(UNOPENED, { account, key: nameIn(sealed) });
    throw new Problem('TOTP_KEY_MISSING', {
      zh: '现在无法核对验证码：服务器没有当时使用的密钥。请联系管理员恢复 SECRET_KEY，或重设您的验证器。',
      en: 'No code can be checked now: the server lacks the key that was used. Ask an administrator to bring SECRET_KEY back or to reset your authenticator.',
    });
  }

  /**
   * Seals by the present key whatever an older one sealed. What none opens stays as it is: its key may come back.
   * @returns how many.
   */
  async renew(): Promise<number> {
    const [{ name }] = await this.#read();
    let renewed = 0;
    for (const { id, secret: former } of await many(this.#pool, totpSealed, { present: `${VERSION}.${name}.` })) {
      const secret = await this.#open(id, former);
      if (secret === null) log.error(UNOPENED, { account: id, key: nameIn(former) });
      else renewed += await exec(this.#pool, totpReseal, { id, former, next: await this.seal(id, secret) });
    }
    return renewed;
  }

  async #open(account: string, sealed: string): Promise<string | null> {
    const [version, name, text = ''] = sealed.split('.');
    const key = (await this.#read()).find((each) => each.name === name);
    return version === VERSION && key ? unseal(key.bytes, purposeOf(account), text) : null;
  }

  /** The one that seals first, then those that only open. */
  #read(): Promise<readonly [Key, ...Key[]]> {
    this.#keys ??= this.#ask().catch((error: unknown) => {
      this.#keys = null;
      throw error;
    });
    return this.#keys;
  }

  async #ask(): Promise<readonly [Key, ...Key[]]> {
    const offered = randomBytes(KEY_BYTES).toString('hex');
    const { secret } = await one(this.#pool, programSecret, { name: 'totp', offered });
    const { present, former } = this.#settings;
    const set = [present, former].filter((each) => each !== null).map((each) => keyOf(Buffer.from(each)));
    const [first, ...others] = [...set, keyOf(Buffer.from(secret, 'hex'))];
    return [first!, ...others];
  }
}

function keyOf(secret: Uint8Array): Key {
  const bytes = new Uint8Array(hkdfSync('sha256', secret, '', USE, KEY_BYTES));
  return { name: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}

/** Which key sealed it. */
function nameIn(sealed: string): string {
  return sealed.split('.')[1] ?? '';
}

/** So that one account's secret is nothing in another's row. */
function purposeOf(account: string): string {
  return `${USE} ${account}`;
}
