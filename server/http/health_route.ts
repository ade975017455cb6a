import type { Pool } from 'pg';
import { appliedMigrations } from '../generated/queries/applied_migrations.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { many } from '../store/queryable.ts';
import { readMigrations } from '../store/read_migrations.ts';

const NOT_KEPT = { 'cache-control': 'no-store' };
/** A feed that could not be read for so long is not only having a hiccup. */
const FAILING_MS = 10_000;

/** The process lives and answers; nothing is asked of the database. */
export function healthResponse(): Response {
  return Response.json({ status: 'ok' }, { headers: NOT_KEPT });
}

/** What stands between this server and being of use; `ok` everywhere where there is nothing. */
interface Readiness {
  readonly database: 'ok' | 'unreachable';
  readonly schema: 'ok' | 'older' | 'newer' | 'unknown';
  readonly place: 'ok' | 'none' | 'unknown';
  readonly feed: 'ok' | 'failing';
}

/** Whether this server is of use: the database answers, has this program's schema and a place, and changes are read from it. */
export class ReadyRoute {
  readonly #pool: Pool;
  readonly #feed: { readonly failingMs: number };
  readonly #known = readMigrations().map(({ sha256 }) => sha256);

  constructor(pool: Pool, feed: { readonly failingMs: number }) {
    this.#pool = pool;
    this.#feed = feed;
  }

  /** 200 where it is, 503 with what is missing otherwise. */
  async respond(): Promise<Response> {
    const readiness = await this.#look();
    const isReady = Object.values(readiness).every((state) => state === 'ok');
    const answer = { status: isReady ? 'ok' : 'not_ready', ...readiness };
    return Response.json(answer, { status: isReady ? 200 : 503, headers: NOT_KEPT });
  }

  async #look(): Promise<Readiness> {
    const feed = this.#feed.failingMs > FAILING_MS ? 'failing' : 'ok';
    try {
      const applied = await many(this.#pool, appliedMigrations, undefined);
      const places = await many(this.#pool, jurisdictions, {});
      return { database: 'ok', schema: this.#schema(applied), place: places.length > 0 ? 'ok' : 'none', feed };
    } catch {
      return { database: 'unreachable', schema: 'unknown', place: 'unknown', feed };
    }
  }

  #schema(applied: readonly { readonly sha256: string }[]): Readiness['schema'] {
    if (applied.length > this.#known.length) return 'newer';
    if (applied.some(({ sha256 }, index) => sha256 !== this.#known[index])) return 'newer';
    return applied.length === this.#known.length ? 'ok' : 'older';
  }
}
