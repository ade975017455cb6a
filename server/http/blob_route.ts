import type { Pool } from 'pg';
import { notSignedIn } from '../access/access_problems.ts';
import type { Actor } from '../access/actor.ts';
import { refusalFor } from '../access/judge_right.ts';
import { RIGHTS } from '../access/rights.ts';
import { blob } from '../generated/queries/blob.ts';
import { BoundedCache } from '../jobs/bounded_cache.ts';
import { maybeOne } from '../store/queryable.ts';
import { EncodedBody } from './encoding.ts';
import { NOT_FOUND, PRIVATE_IMMUTABLE, problemResponse } from './respond.ts';

interface Blob {
  readonly jurisdictions: readonly string[];
  readonly kinds: readonly string[];
  readonly body: EncodedBody;
}

/** The field of the type Jurisdiction by which somebody comes to each kind. */
const FIELDS: Readonly<Record<string, string>> = {
  network: 'streetNetwork',
  ground: 'planGround',
  coverage: 'redraw',
  boundaries: 'redraw',
};

/** Bodies under their SHA-256: street networks, grounds and what drafts begin from. The last few are held in memory in the forms asked for. */
export class Blobs {
  readonly #pool: Pool;
  readonly #blobs = new BoundedCache<string, Promise<Blob>>(4);

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Answers /blobs/{sha256}. */
  async respond(request: Request, path: string, actor: Actor): Promise<Response> {
    if (actor.kind === 'visitor') return problemResponse(401, notSignedIn());
    const [, digest] = /^\/blobs\/([0-9a-f]{64})$/.exec(path) ?? [];
    const found = digest === undefined ? null : await this.#blob(digest);
    if (found === null || !this.#mayBeSeen(found, actor)) return problemResponse(404, NOT_FOUND);
    const headers = {
      'content-type': 'application/octet-stream',
      'cache-control': PRIVATE_IMMUTABLE,
      etag: `"${digest}"`,
    };
    if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
    return found.body.respond(request, headers);
  }

  /** As the fields of Jurisdiction in the table of rights, in any place that has it. */
  #mayBeSeen({ kinds, jurisdictions }: Blob, actor: Actor): boolean {
    const fields = kinds.flatMap((kind) => FIELDS[kind] ?? []);
    return jurisdictions.some((place) =>
      fields.some((field) => refusalFor(actor, RIGHTS.Jurisdiction![field]!, place, 'blob') === null),
    );
  }

  #blob(digest: string): Promise<Blob | null> {
    const found = this.#blobs.getOrMake(digest, async () => {
      const row = await maybeOne(this.#pool, blob, { digest });
      if (row === null) throw new NoBlob();
      return {
        jurisdictions: row.jurisdictionCodes,
        kinds: row.kinds,
        body: new EncodedBody(new Uint8Array(row.bytes)),
      };
    });
    return found.catch((error: unknown) => {
      if (error instanceof NoBlob) return null;
      throw error;
    });
  }
}

/** Thrown rather than answered, so that it is not remembered: the blob may be there next time. */
class NoBlob extends Error {}
