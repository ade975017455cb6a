import { argon2Sync } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashPassword, isOutdated, verifyPassword } from './password_hash.ts';

/** Made by the reference program of the Argon2 authors: `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -e`. */
const REFERENCE = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

it('is argon2id as its authors have it', async () => {
  expect(await verifyPassword('password', REFERENCE)).toBe(true);
  expect(await verifyPassword('passwore', REFERENCE)).toBe(false);
});

it('is kept in PHC form with a salt of its own, at the cost that OWASP names', async () => {
  const [one, other] = await Promise.all([hashPassword('一个够长的密码 🔑'), hashPassword('一个够长的密码 🔑')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword('一个够长的密码 🔑', one)).toBe(true);
  expect(await verifyPassword('一个够长的密码', one)).toBe(false);
});

it('is the same password when another keyboard composes its letters otherwise', async () => {
  const phc = await hashPassword('cafe\u0301 au lait');
  expect(await verifyPassword('caf\u00e9 au lait', phc)).toBe(true);
});

it('of an account that is not there is worked on as long, and never right', async () => {
  expect(await verifyPassword('anything at all', null)).toBe(false);
  const time = async (phc: string | null) => {
    const began = performance.now();
    await verifyPassword('wrong', phc);
    return performance.now() - began;
  };
  const there = await hashPassword('right');
  // By turns, and the least of each: what else the machine does slows either, and never speeds one up.
  const times = { there: Infinity, missing: Infinity };
  for (let i = 0; i < 9; i++) {
    times.there = Math.min(times.there, await time(there));
    times.missing = Math.min(times.missing, await time(null));
  }
  const ratio = times.there / times.missing;
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(2.5);
});

it('is outdated where it was made at less cost, and not where at more', async () => {
  expect(isOutdated(REFERENCE)).toBe(false);
  expect(isOutdated(REFERENCE.replace('m=65536', 'm=4096'))).toBe(true);
  expect(isOutdated(REFERENCE.replace('t=2', 't=1'))).toBe(true);
  expect(isOutdated(await hashPassword('today'))).toBe(false);
});

it('lets two be worked on at once and forty wait; whoever comes then is told to come again', async () => {
  const all = await Promise.allSettled(Array.from({ length: 60 }, () => verifyPassword('x', null)));
  const refused = all.filter((each) => each.status === 'rejected');
  expect(refused).toHaveLength(60 - 42);
  expect(refused[0]!.reason).toMatchObject({ code: 'TOO_BUSY' });
  expect(await verifyPassword('x', null)).toBe(false);
});

it('prints no warning: node:crypto has argon2 for good', () => {
  const warned: string[] = [];
  const listen = (warning: Error) => warned.push(warning.message);
  process.on('warning', listen);
  argon2Sync('argon2id', { message: 'x', nonce: 'somesalt', memory: 64, passes: 1, parallelism: 1, tagLength: 16 });
  process.off('warning', listen);
  expect(warned).toEqual([]);
});
