import { Problem } from '../../geodata/problem.ts';

/** Bytes that a request body may hold. The largest honest one is a case report with its GraphQL text: a few kB. */
export const BODY_LIMIT = 1024 * 1024;

interface Sentences {
  readonly zh: string;
  readonly en: string;
}
const IMPORT_INSTEAD: Sentences = {
  zh: '大文件请用 npm run import 导入。',
  en: 'Bring large files in with npm run import.',
};

export class BodyTooLarge extends Problem {
  /** @param advice what to do instead */
  constructor(limit: number, advice: Sentences = IMPORT_INSTEAD) {
    super('BODY_TOO_LARGE', {
      zh: `请求正文超过 ${limit} 字节，已拒收。${advice.zh}`,
      en: `The request body exceeds ${limit} bytes and was refused. ${advice.en}`,
    });
  }
}

/**
 * Reads a body of at most `limit` bytes. One that declares more is refused before its first byte is read, one that
 * grows beyond the limit as soon as it does, so that no sender can make the server hold more.
 *
 * @param tooLarge what is thrown then; other bodies have other ways out.
 * @throws BodyTooLarge
 */
export async function readBody(
  request: Request,
  limit = BODY_LIMIT,
  tooLarge: (limit: number) => Problem = (most) => new BodyTooLarge(most),
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}
