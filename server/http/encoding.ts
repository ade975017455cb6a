import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export const unzip = promisify(gunzip);

export type Encoding = 'br' | 'gzip';

/** The best of the encodings that the reader takes and that are offered, or null for plain bytes. */
export function acceptedEncoding(request: Request, offered: readonly Encoding[]): Encoding | null {
  const accepted = new Map(
    (request.headers.get('accept-encoding') ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return [name.trim(), quality === undefined ? 1 : Number(quality)];
    }),
  );
  return offered.find((encoding) => (accepted.get(encoding) ?? 0) > 0) ?? null;
}

/** Middling effort: a bundle of 2 MB takes a tenth of a second, once. */
export function encode(bytes: Uint8Array, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  if (encoding === 'gzip') return zip(bytes, { level: 6 }) as Promise<Buffer<ArrayBuffer>>;
  return brotli(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
  }) as Promise<Buffer<ArrayBuffer>>;
}

/** A body that is asked for again and again: each of its forms is made once, when first asked for. */
export class EncodedBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #forms = new Map<Encoding, Promise<Buffer<ArrayBuffer>>>();

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }

  as(encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
    const known = this.#forms.get(encoding) ?? encode(this.bytes, encoding);
    this.#forms.set(encoding, known);
    return known;
  }

  /** In the best form that the reader takes. */
  async respond(request: Request, headers: Readonly<Record<string, string>>): Promise<Response> {
    const encoding = acceptedEncoding(request, ['br', 'gzip']);
    const body = encoding === null ? this.bytes : await this.as(encoding);
    return new Response(body, {
      headers: {
        ...headers,
        vary: 'accept-encoding',
        'content-length': String(body.byteLength),
        ...(encoding === null ? {} : { 'content-encoding': encoding }),
      },
    });
  }
}
