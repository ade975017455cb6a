import { describe, expect, it } from 'vitest';
import { isServingAt } from './is_serving_at.ts';

const canteen = { status: 'open', openingHours: 'Mo-Fr 11:00-13:00' };

describe('whether a station serves at a moment', () => {
  it('goes by its hours, where a moment is asked about', () => {
    expect(isServingAt(canteen, 'Mo 12:00')).toBe(true);
    expect(isServingAt(canteen, 'Mo 15:00')).toBe(false);
    expect(isServingAt(canteen, null)).toBe(true);
  });

  it('is never so for one that is closed or only planned', () => {
    for (const status of ['closed', 'planned']) expect(isServingAt({ ...canteen, status }, null)).toBe(false);
  });

  it('is taken for granted where the hours are not known', () => {
    expect(isServingAt({ ...canteen, openingHours: null }, 'Mo 15:00')).toBe(true);
    expect(isServingAt({ ...canteen, openingHours: 'by appointment' }, 'Mo 15:00')).toBe(true);
  });
});
