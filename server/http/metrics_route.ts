import { createHash, timingSafeEqual } from 'node:crypto';
import { registry } from '../operations/metrics/metrics.ts';
import { isFromThisMachine } from './remote_address.ts';
import { problemResponse } from './respond.ts';

const NOT_READABLE = {
  code: 'NOT_SIGNED_IN',
  zh: '指标只能在本机读取，或带上 Authorization: Bearer 加 METRICS_TOKEN 的值。',
  en: 'Metrics are read on this machine, or with Authorization: Bearer and the value of METRICS_TOKEN.',
};

/**
 * The figures of this process in Prometheus' text format, for whoever brings the token or asks on this very machine.
 * @param token null: none was set, and only this machine may ask.
 */
export async function metricsResponse(request: Request, token: string | null): Promise<Response> {
  if (!isFromThisMachine(request) && !bringsToken(request, token)) {
    const refused = problemResponse(401, NOT_READABLE);
    refused.headers.set('www-authenticate', 'Bearer');
    return refused;
  }
  const headers = { 'content-type': registry.contentType, 'cache-control': 'no-store' };
  return new Response(await registry.metrics(), { headers });
}

function bringsToken({ headers }: Request, token: string | null): boolean {
  const [, given] = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  return token !== null && given !== undefined && timingSafeEqual(sha256(given), sha256(token));
}

/** Of one length, whatever was given. */
function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
