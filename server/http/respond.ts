import type { Problem } from '../../geodata/problem.ts';

/** An answer for programs with a sentence for people in both languages. */
export function problemResponse(status: number, problem: Pick<Problem, 'code' | 'zh' | 'en'>): Response {
  const { code, zh, en } = problem;
  return Response.json(
    { errors: [{ message: zh, extensions: { code, zh, en } }] },
    { status, headers: { 'cache-control': 'no-store' } },
  );
}

/**
 * A file to be saved, which no cache keeps.
 * @param plainName ASCII, for programs that read no other
 * @param name what people see, in any script
 */
export function fileResponse(body: BodyInit, type: string, plainName: string, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  });
}

export const NOT_FOUND = { code: 'NOT_FOUND', zh: '这个地址下没有内容。', en: 'There is nothing at this address.' };

/** Bodies that are what their address says never change. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** The same for what not everybody may have: no cache on the way keeps it. */
export const PRIVATE_IMMUTABLE = 'private, max-age=31536000, immutable';
