import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourlyCounts } from './hourly_counts.ts';

const NOW = Date.parse('2026-11-23T09:00:00+08:00');
const HOUR = 3_600_000;

describe('cases by the hour', () => {
  it('counts every case of the last 24 hours once and none that is older', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 48 * HOUR })), (ages) => {
        const moments = ages.map((age) => new Date(NOW - age).toISOString());
        const counted = hourlyCounts(moments, NOW, 24).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(ages.filter((age) => age < 24 * HOUR).length);
      }),
    );
  });

  it('puts the newest last, even where the server is ahead of the clock', () => {
    const counts = hourlyCounts(
      [new Date(NOW + 5_000).toISOString(), new Date(NOW - 90 * 60_000).toISOString()],
      NOW,
      3,
    );
    expect(counts).toEqual([0, 1, 1]);
  });
});
