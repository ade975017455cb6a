import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOffset } from './clock_offset.ts';

const milliseconds = fc.double({ min: 0, max: 5000, noNaN: true });

describe('the offset of two clocks', () => {
  it('is told by the answer that came soonest', () => {
    const samples = [
      { sentAt: 1000, serverAt: 61_400, receivedAt: 1500 },
      { sentAt: 2000, serverAt: 62_010, receivedAt: 2020 },
      { sentAt: 3000, serverAt: 63_000, receivedAt: 3300 },
    ];
    expect(clockOffset(samples)).toEqual({ milliseconds: 60_000, mostOff: 10 });
  });

  it('is never further off than half of the shortest round trip, whichever way the time was lost', () => {
    const trips = fc.array(fc.tuple(milliseconds, milliseconds), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), trips, (ahead, ways) => {
        const samples = ways.map(([there, back], i) => {
          const sentAt = 1.7e12 + i * 20_000;
          return { sentAt, serverAt: sentAt + there + ahead, receivedAt: sentAt + there + back };
        });
        const { milliseconds: told, mostOff } = clockOffset(samples)!;
        // Moments of 2026 are exact to a quarter of a microsecond.
        expect(Math.abs(told - ahead)).toBeLessThanOrEqual(mostOff + 0.01);
        expect(mostOff).toBeLessThanOrEqual(Math.min(...ways.map(([there, back]) => there + back)) / 2 + 0.01);
      }),
    );
  });

  it('is not told where nothing was asked, nor by a clock that was set back', () => {
    expect(clockOffset([])).toBeNull();
    expect(clockOffset([{ sentAt: 5000, serverAt: 1, receivedAt: 4000 }])).toBeNull();
  });
});
