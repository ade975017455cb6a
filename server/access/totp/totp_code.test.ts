import fc from 'fast-check';
import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { makeTotpSecret, stepOfCode, totpUri } from './totp_code.ts';

/** RFC 6238, appendix B, for SHA-1: seconds since 1970 and the last six of its eight digits. */
const VECTORS = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
] as const;
const RFC_SECRET = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32;

it.each(VECTORS)('at %i s the code is that of RFC 6238, %s', (seconds, code) => {
  expect(stepOfCode(RFC_SECRET, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
});

it('a code is good in its own step, the one before and the one after, and in no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 1e8 }),
      fc.integer({ min: -5, max: 5 }),
      fc.nat(29_999),
      (step, late, within) => {
        const code = new TOTP({ secret: RFC_SECRET }).generate({ timestamp: step * 30_000 });
        const found = stepOfCode(RFC_SECRET, code, (step + late) * 30_000 + within);
        // Once in hundreds of thousands two steps have the same code.
        if (found !== null && found !== step) return;
        expect(found).toBe(Math.abs(late) <= 1 ? step : null);
      },
    ),
  );
});

it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345', '1e5678'])('%j is no code', (code) => {
  expect(stepOfCode(RFC_SECRET, code)).toBe(null);
});

it('a code may be typed as authenticators show it, with a space', () => {
  expect(stepOfCode(RFC_SECRET, '287 082', 59_000)).toBe(1);
});

it('each secret has 160 bits of its own, and goes into a picture with the name of the account', () => {
  const [one, other] = [makeTotpSecret(), makeTotpSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(other);
  const uri = new URL(totpUri(one, 'person@example'));
  expect([uri.protocol, uri.host, uri.searchParams.get('secret')]).toEqual(['otpauth:', 'totp', one]);
  expect(decodeURIComponent(uri.pathname)).toContain('person@example');
});
