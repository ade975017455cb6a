import { problemResponse } from './respond.ts';

/** @param seconds until the next try, as Retry-After says it too. */
export function tooManyRequests(seconds: number): Response {
  const response = problemResponse(429, tooManySentences(seconds));
  response.headers.set('retry-after', String(seconds));
  return response;
}

export function tooManySentences(seconds: number) {
  return {
    code: 'TOO_MANY_REQUESTS',
    zh: `操作太频繁，请 ${seconds} 秒后再试。`,
    en: `Too many requests; come back in ${seconds} s.`,
  };
}
