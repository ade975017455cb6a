/**
 * Where this server is, as the asker reached it: a proxy in front says in X-Forwarded-Proto whether it speaks TLS.
 * @returns e.g. https://example.org; a host that is none gives http://localhost.
 */
export function originOf(request: Request): string {
  const host = request.headers.get('host') ?? '';
  const secure = request.headers.get('x-forwarded-proto') === 'https';
  const known = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) ? host : 'localhost';
  return `${secure ? 'https' : 'http'}://${known}`;
}
