import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOfToken, SECURE_SESSION_COOKIE, SESSION_COOKIE, sessionOf } from './session_token.ts';

const request = (cookie: string) => new Request('http://localhost/', { headers: { cookie } });
const token = fc.stringMatching(/^[\w-]{43}$/);

it('takes by https the cookie alone that no other host can have set, and without it the plain one', () => {
  fc.assert(
    fc.property(token, token, fc.boolean(), (plain, secure, isFirst) => {
      const cookies = [`${SESSION_COOKIE}=${plain}`, `${SECURE_SESSION_COOKIE}=${secure}`];
      const both = request((isFirst ? cookies : cookies.toReversed()).join('; '));
      expect(sessionOf(both, true)).toBe(hashOfToken(secure));
      expect(sessionOf(both, false)).toBe(hashOfToken(plain));
      expect(sessionOf(request(cookies[0]!), true)).toBeNull();
      expect(sessionOf(request(cookies[1]!), false)).toBeNull();
    }),
  );
});

it('takes nothing that cannot be a token', () => {
  for (const cookie of [
    '',
    `${SESSION_COOKIE}=`,
    `${SESSION_COOKIE}=short`,
    `${SESSION_COOKIE}=${'ä'.charCodeAt(0)} x`,
  ]) {
    expect(sessionOf(request(cookie), false)).toBeNull();
  }
});
