import type { Limited } from './request_limits.ts';

const EXPORTS = ['/exports/', '/redraws/', '/reports/'];

/** What a request takes of the table of limits; null: nothing, or it is counted where more is known of it. */
export function limitedBy(method: string, pathname: string): Limited | null {
  // Each may make us ask the unified login.
  if (pathname === '/session/unified/return') return 'signIn';
  if (method === 'GET') return EXPORTS.some((start) => pathname.startsWith(start)) ? 'export' : null;
  if (pathname === '/session' || pathname.startsWith('/session/')) return method === 'POST' ? 'signIn' : null;
  return pathname.startsWith('/photos/') || pathname.startsWith('/hotline/') || pathname.startsWith('/redraws/')
    ? 'upload'
    : null;
}
