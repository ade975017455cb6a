import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOfMoment, momentOfField } from './moment_of_place.ts';

describe('the time of the place', () => {
  it('is that of Beijing, whatever the clock of the computer is set to', () => {
    expect(momentOfField('2026-12-01T08:00')).toBe(Date.UTC(2026, 11, 1));
    expect(fieldOfMoment(Date.UTC(2026, 10, 30, 16, 30))).toBe('2026-12-01T00:30');
  });

  it('says every minute again as it was written', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 36_500 });
    fc.assert(
      fc.property(minutes, (minute) => {
        expect(momentOfField(fieldOfMoment(minute * 60_000))).toBe(minute * 60_000);
      }),
    );
  });

  it('is none where a field is empty, half filled or says a day that there is not', () => {
    for (const text of ['', '2026-12-01', '2026-13-01T08:00', 'soon']) expect(momentOfField(text)).toBeNull();
  });
});
