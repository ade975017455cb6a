/**
 * What the client may load: itself and nothing from outside. Blob workers and images are the map's; inline styles are
 * set by the map's controls.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "child-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Adds to every answer what keeps a browser from guessing, framing and telling. An answer's own policy stays. */
export function withSecurityHeaders(response: Response, options: { readonly policy: boolean }): Response {
  const headers = new Headers(response.headers);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  if (options.policy && !headers.has('content-security-policy')) headers.set('content-security-policy', POLICY);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
