import { expect, it } from 'vitest';
import { isPrivate } from './is_private.ts';

const HERE = { databaseUrl: null, host: '127.0.0.1', publicUrl: null, trustProxy: [] };

it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])(
  'what listens on %s with its own database is for oneself',
  (host) => {
    expect(isPrivate({ ...HERE, host })).toBe(true);
  },
);

it.each([
  ['a real database', { databaseUrl: 'postgres://localhost/gezhong' }],
  ['every address', { host: '0.0.0.0' }],
  ['every address of IPv6', { host: '::' }],
  ['an address of the network', { host: '192.168.1.5' }],
  ['a name that only begins like loopback', { host: '127.0.0.1.example.org' }],
  ['another name', { host: 'localhost.example.org' }],
  ['a public address', { publicUrl: 'https://gezhong.example.org' }],
  ['a proxy', { trustProxy: ['loopback'] }],
])('with %s it is not', (_, changed) => {
  expect(isPrivate({ ...HERE, ...changed })).toBe(false);
});
