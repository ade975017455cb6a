import type { Pool } from 'pg';
import { streetNetworkBuffer } from '../generated/queries/street_network_buffer.ts';
import { BoundedCache } from '../jobs/bounded_cache.ts';
import { maybeOne } from '../store/queryable.ts';
import { EncodedBody } from './encoding.ts';
import { IMMUTABLE, NOT_FOUND, problemResponse } from './respond.ts';

/** Bodies under their SHA-256: compiled street networks. The last few are held in memory in the forms asked for. */
export class Blobs {
  readonly #pool: Pool;
  readonly #bodies = new BoundedCache<string, Promise<EncodedBody>>(3);

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Answers /blobs/{sha256}. */
  async respond(request: Request, path: string): Promise<Response> {
    const [, digest] = /^\/blobs\/([0-9a-f]{64})$/.exec(path) ?? [];
    const body = digest === undefined ? null : await this.#body(digest);
    if (body === null) return problemResponse(404, NOT_FOUND);
    const headers = { 'content-type': 'application/octet-stream', 'cache-control': IMMUTABLE, etag: `"${digest}"` };
    if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
    return body.respond(request, headers);
  }

  #body(digest: string): Promise<EncodedBody | null> {
    const body = this.#bodies.getOrMake(digest, async () => {
      const row = await maybeOne(this.#pool, streetNetworkBuffer, { digest });
      if (row === null) throw new NoBlob();
      return new EncodedBody(new Uint8Array(row.buffer));
    });
    return body.catch((error: unknown) => {
      if (error instanceof NoBlob) return null;
      throw error;
    });
  }
}

/** Thrown rather than answered, so that it is not remembered: the blob may be there next time. */
class NoBlob extends Error {}
