import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { EncodedBody } from './encoding.ts';
import { IMMUTABLE, NOT_FOUND, problemResponse } from './respond.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pbf': 'application/x-protobuf',
};
const COMPRESSED_ALREADY = new Set(['.png', '.jpg', '.woff2']);

interface ClientFile {
  readonly body: EncodedBody;
  readonly headers: Readonly<Record<string, string>>;
  readonly compressible: boolean;
}

/**
 * The built client, held in memory. Files under assets/ carry a hash in their name and never change; everything else is
 * asked for again each time. A navigation to any address without an ending is the one page.
 */
export class ClientFiles {
  readonly #files: ReadonlyMap<string, ClientFile>;

  private constructor(files: ReadonlyMap<string, ClientFile>) {
    this.#files = files;
  }

  /** @param folder of the build, e.g. dist/client; one that is not there holds no files. */
  static read(folder: string): ClientFiles {
    const files = new Map<string, ClientFile>();
    for (const entry of readdir(folder)) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      files.set(path, clientFile(path, readFileSync(file)));
    }
    return new ClientFiles(files);
  }

  async respond(request: Request, path: string): Promise<Response> {
    const navigation = extname(path) === '' && (request.headers.get('accept') ?? '').includes('text/html');
    const file = this.#files.get(path) ?? (navigation ? this.#files.get('/index.html') : undefined);
    if (!file) return problemResponse(404, NOT_FOUND);
    if (request.headers.get('if-none-match') === file.headers.etag) {
      return new Response(null, { status: 304, headers: file.headers });
    }
    if (file.compressible) return file.body.respond(request, file.headers);
    return new Response(file.body.bytes, { headers: file.headers });
  }
}

function readdir(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function clientFile(path: string, bytes: Buffer): ClientFile {
  const ending = extname(path);
  const digest = createHash('sha256').update(bytes).digest('base64url');
  return {
    body: new EncodedBody(new Uint8Array(bytes)),
    headers: {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? IMMUTABLE : 'no-cache',
      etag: `"${digest.slice(0, 27)}"`,
    },
    compressible: !COMPRESSED_ALREADY.has(ending),
  };
}
