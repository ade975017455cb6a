/**
 * What a page of ours may load: itself and nothing from outside, and neither script nor style that stands in the page. Blob
 * workers and images are the map's; whoever sets a style does so through the DOM, which the policy leaves alone.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "child-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The phone's screen asks where it is; nothing else of the device is used. */
const PERMISSIONS = [
  'geolocation=(self)',
  'fullscreen=(self)',
  ...[
    'accelerometer',
    'camera',
    'display-capture',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ].map((feature) => `${feature}=()`),
].join(', ');

const YEAR_S = 365 * 86_400;

export interface SecurityOptions {
  /** False where GraphiQL is to load its own scripts. */
  readonly policy: boolean;
  /** Whether browsers reach this program by https: they are told never to come another way. */
  readonly isTls: boolean;
}

/** Adds to every answer what keeps a browser from guessing, framing and telling. An answer's own policy stays. */
export function withSecurityHeaders(response: Response, { policy, isTls }: SecurityOptions): Response {
  const headers = new Headers(response.headers);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'DENY');
  headers.set('referrer-policy', 'same-origin');
  headers.set('permissions-policy', PERMISSIONS);
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  if (isTls) headers.set('strict-transport-security', `max-age=${YEAR_S}`);
  if (policy && !headers.has('content-security-policy')) headers.set('content-security-policy', POLICY);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
