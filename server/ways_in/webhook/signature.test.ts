import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Signatures, signBody } from './signature.ts';

const BODY = new TextEncoder().encode('{"id":1}');
const NOW = 1_790_000_000;

describe('the signature of a body', () => {
  it('is HMAC-SHA-256 over the seconds, a dot and the body', () => {
    const hex = createHmac('sha256', 'secret').update(`${NOW}.{"id":1}`).digest('hex');
    expect(signBody(BODY, 'secret', NOW)).toBe(`t=${NOW},sha256=${hex}`);
  });

  it('holds within five minutes, once', () => {
    const signatures = new Signatures();
    const header = signBody(BODY, 'secret', NOW - 290);
    signatures.check(header, BODY, 'secret', NOW);
    const again = () =>
      signatures.check(header.toUpperCase().replace('T=', 't=').replace('SHA256', 'sha256'), BODY, 'secret', NOW + 1);
    expect(again).toThrow(expect.objectContaining({ code: 'SIGNATURE_REPEATED' }));
    signatures.check(signBody(BODY, 'secret', NOW + 1), BODY, 'secret', NOW + 1);
  });

  it.each([
    ['another body', signBody(new Uint8Array([1]), 'secret', NOW), 'BAD_SIGNATURE'],
    ['another secret', signBody(BODY, 'other', NOW), 'BAD_SIGNATURE'],
    ['another time', signBody(BODY, 'secret', NOW).replace(String(NOW), String(NOW + 1)), 'BAD_SIGNATURE'],
    ['an old time', signBody(BODY, 'secret', NOW - 301), 'SIGNATURE_EXPIRED'],
    ['a time to come', signBody(BODY, 'secret', NOW + 301), 'SIGNATURE_EXPIRED'],
    ['no signature', 'sha256=00', 'BAD_SIGNATURE'],
  ])('does not hold with %s', (_, header, code) => {
    expect(() => new Signatures().check(header, BODY, 'secret', NOW)).toThrow(expect.objectContaining({ code }));
  });
});
