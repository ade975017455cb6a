import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClientAddress } from './client_address.ts';
import { addressOf, isFromThisMachine, noteAddress } from './remote_address.ts';

describe('the address that a request came from', () => {
  it('is the other end of the connection where no proxy is trusted, whatever the request says', () => {
    const direct = new ClientAddress([]);
    fc.assert(
      fc.property(fc.ipV4(), fc.oneof(fc.string(), fc.ipV4(), fc.constant(undefined)), (peer, forwarded) => {
        expect(direct.of(peer, forwarded)).toBe(peer);
      }),
    );
    expect(direct.of('::ffff:10.1.2.3', undefined)).toBe('10.1.2.3');
    expect(direct.of('fe80::1%eth0', undefined)).toBe('fe80::1');
    expect(direct.of(undefined, '10.0.0.1')).toBeUndefined();
  });

  it('is the last that no trusted proxy wrote, so that nobody can choose his own', () => {
    const proxied = new ClientAddress(['loopback', '10.0.0.0/8', 'fd00::/8']);
    expect(proxied.of('127.0.0.1', '198.51.100.7')).toBe('198.51.100.7');
    expect(proxied.of('127.0.0.1', '192.0.2.1, 198.51.100.7, 10.0.0.2')).toBe('198.51.100.7');
    expect(proxied.of('fd00::5', '2001:db8::1')).toBe('2001:db8::1');
    expect(proxied.of('10.9.9.9', '127.0.0.1, [2001:DB8::2]:443')).toBe('2001:db8::2');
    expect(proxied.of('203.0.113.5', '127.0.0.1')).toBe('203.0.113.5');
    expect(proxied.of('127.0.0.1', undefined)).toBe('127.0.0.1');
    expect(proxied.of('127.0.0.1', 'unknown')).toBe('127.0.0.1');
    fc.assert(
      fc.property(fc.array(fc.ipV4()), (invented) => {
        expect(proxied.of('127.0.0.1', [...invented, '198.51.100.7', '10.1.1.1'].join(','))).toBe('198.51.100.7');
      }),
    );
  });
});

describe('a request from this machine', () => {
  const request = (headers: Record<string, string>, address: string | undefined) => {
    const made = new Request('http://localhost/metrics', { headers });
    noteAddress(made, address);
    return made;
  };
  it('comes from loopback, by a name of loopback, and past no proxy that hides who asks', () => {
    expect(isFromThisMachine(request({ host: 'localhost:4000' }, '127.0.0.1'))).toBe(true);
    expect(isFromThisMachine(request({ host: '[::1]:4000' }, '::1'))).toBe(true);
    expect(isFromThisMachine(request({ host: '127.0.0.1:4000' }, '10.0.0.1'))).toBe(false);
    expect(isFromThisMachine(request({ host: '127.0.0.1' }, undefined))).toBe(false);
    // A page somewhere whose name was made to lead here.
    expect(isFromThisMachine(request({ host: 'elsewhere.example' }, '127.0.0.1'))).toBe(false);
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-proto']) {
      expect(isFromThisMachine(request({ host: 'localhost', [header]: 'a' }, '127.0.0.1'))).toBe(false);
    }
    expect(addressOf(request({}, '10.0.0.1'))).toBe('10.0.0.1');
  });
});
