import { describe, expect, it } from 'vitest';
import { NO_RATES, RATES, RequestLimits } from './request_limits.ts';

const visitor = (address: string) => ({ id: null, address });

describe('what a request may take', () => {
  it('is counted by address and by actor, each kind for itself, and told in seconds beyond', () => {
    const limits = new RequestLimits();
    const tries = Array.from({ length: RATES.signIn.perAddress + 1 }, () =>
      limits.take('signIn', visitor('192.0.2.1')),
    );
    expect(tries.filter((wait) => wait === 0)).toHaveLength(RATES.signIn.perAddress);
    expect(tries.at(-1)).toBeGreaterThan(0);
    expect(limits.take('signIn', visitor('192.0.2.2'))).toBe(0);
    expect(limits.take('export', visitor('192.0.2.1'))).toBe(0);

    const actor = (address: string) => ({ id: 'a', address });
    for (let i = 0; i < RATES.export.perActor; i++) expect(limits.take('export', actor(`198.51.100.${i}`))).toBe(0);
    expect(limits.take('export', actor('198.51.100.200'))).toBeGreaterThan(0);
  });

  it('is one for a whole IPv6 network, as whoever has one has all its addresses', () => {
    const limits = new RequestLimits();
    const waits = Array.from({ length: 2 * RATES.signIn.perAddress }, (_, i) =>
      limits.take('signIn', visitor(i % 2 ? `2001:db8:0:1::${i.toString(16)}` : `2001:db8::1:0:0:${i.toString(16)}:1`)),
    );
    expect(waits.at(-1)).toBeGreaterThan(0);
    expect(limits.take('signIn', visitor('2001:db8:0:2::1'))).toBe(0);
  });

  it('has no end where none is set', () => {
    const limits = new RequestLimits(NO_RATES);
    for (let i = 0; i < 10_000; i++) expect(limits.take('mutation', { id: 'a', address: '::1' })).toBe(0);
  });
});

describe('live streams', () => {
  it('are counted while they are open, by address and by actor', () => {
    const limits = new RequestLimits();
    const asker = { id: 'a', address: '192.0.2.1' };
    const ends = Array.from({ length: RATES.streams.perActor }, () => limits.openStream(asker));
    expect(ends).not.toContain(null);
    expect(limits.openStream(asker)).toBeNull();
    const another = limits.openStream({ id: 'b', address: '192.0.2.1' });
    expect(another).not.toBeNull();
    // Ending twice ends one.
    ends[0]!();
    ends[0]!();
    expect(limits.openStream(asker)).not.toBeNull();
    expect(limits.openStream(asker)).toBeNull();
  });
});
