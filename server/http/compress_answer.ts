import { acceptedEncoding, encode } from './encoding.ts';

const COMPRESSED_FROM_BYTES = 1400;

/** The answer in an encoding that the asker takes, where it is long enough for that to pay. Not for streams of events. */
export async function compressAnswer(request: Request, response: Response): Promise<Response> {
  const encoding = acceptedEncoding(request, ['br', 'gzip']);
  if (encoding === null || response.body === null) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.append('vary', 'accept-encoding');
  if (bytes.byteLength < COMPRESSED_FROM_BYTES) return new Response(bytes, { status: response.status, headers });
  headers.set('content-encoding', encoding);
  return new Response(await encode(bytes, encoding), { status: response.status, headers });
}
