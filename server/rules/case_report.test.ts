import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../geodata/place.ts';
import { type NewCase, PLAIN_CASE } from '../cases/new_case.ts';
import { checkAgainstPlace, checkWords, sameReport } from './case_report.ts';

const kinds = new Map([
  ['hazard', { retired: false }],
  ['wish', { retired: false }],
  ['old', { retired: true }],
]);
const place = { kinds, bounds: [97, 39, 98, 40] as Bounds };
const good: NewCase = { ...PLAIN_CASE, kind: 'hazard', source: 'snap_report', description: '井盖松动' };
const now = new Date('2026-06-01T02:00:00Z');
const problem = (code: string) => expect.objectContaining({ code });
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('the words of a report', () => {
  it.each([
    ['nothing', ''],
    ['only white space', ' \n\t '],
    ['more than 2000 characters', '格'.repeat(2001)],
    ['a zero character', 'a\0b'],
    ['an escape character', 'a\u001b[31m'],
    ['half a character', 'a\ud83d'],
  ])('whose description is %s are refused', (_, description) => {
    expect(() => checkWords({ ...good, description })).toThrow(problem('BAD_DESCRIPTION'));
  });

  it('of five megabytes are refused at once, without being gone through', () => {
    const description = '<b>\u0007'.repeat(1_250_000);
    const began = performance.now();
    expect(() => checkWords({ ...good, description })).toThrow(problem('BAD_DESCRIPTION'));
    expect(performance.now() - began).toBeLessThan(50);
  });

  it('keep line breaks and HTML as they are, and a character outside the basic plane counts once', () => {
    expect(checkWords({ ...good, description: ' 甲\n<script>alert(1)</script> ' }).description).toBe(
      '甲\n<script>alert(1)</script>',
    );
    expect(checkWords({ ...good, description: '🚲'.repeat(2000) }).description).toHaveLength(4000);
  });

  it('hold no key that is empty or endless, no address or reporter that is too long or cannot be shown', () => {
    for (const idempotencyKey of ['', 'k'.repeat(201), 'a\u0000']) {
      expect(() => checkWords({ ...good, idempotencyKey })).toThrow(problem('BAD_IDEMPOTENCY_KEY'));
    }
    expect(() => checkWords({ ...good, address: '路'.repeat(501) })).toThrow(problem('BAD_ADDRESS'));
    const reporter = { name: null, phone: '1'.repeat(41), email: null };
    expect(() => checkWords({ ...good, reporter })).toThrow(problem('BAD_REPORTER'));
    expect(() => checkWords({ ...good, reporter: { ...reporter, phone: '\u0007' } })).toThrow(problem('BAD_REPORTER'));
  });

  it('that are blank where they may be missing are missing', () => {
    expect(checkWords({ ...good, address: ' ', reporter: { name: ' ', phone: null, email: '' } })).toMatchObject({
      address: null,
      reporter: null,
    });
  });

  it('name photos by their hashes, each once, twenty at most', () => {
    const hash = (i: number) => i.toString(16).padStart(64, '0');
    expect(checkWords({ ...good, photos: [hash(1), hash(2)] }).photos).toHaveLength(2);
    const wrong = [['1.jpg'], [hash(1), hash(1)], Array.from({ length: 21 }, (_, i) => hash(i))];
    for (const photos of wrong) expect(() => checkWords({ ...good, photos })).toThrow(problem('BAD_PHOTOS'));
  });
});

describe('a report', () => {
  it('without a place is right', () => {
    expect(checkAgainstPlace(good, place, now)).toEqual(now);
  });

  it('is right wherever it lies in the place, its edges included, and nowhere else', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180 }), fc.double({ min: -90, max: 90 }), (longitude, latitude) => {
        const inside = longitude >= 97 && longitude <= 98 && latitude >= 39 && latitude <= 40;
        const check = () => checkAgainstPlace({ ...good, position: { longitude, latitude } }, place, now);
        if (inside) expect(check()).toEqual(now);
        else expect(check).toThrow(problem('OUTSIDE_PLACE'));
      }),
    );
    expect(checkAgainstPlace({ ...good, position: { longitude: 97, latitude: 40 } }, place, now)).toEqual(now);
    for (const longitude of [0, Number.NaN, Number.POSITIVE_INFINITY]) {
      const position = { longitude, latitude: 39.5 };
      expect(() => checkAgainstPlace({ ...good, position }, place, now)).toThrow(problem('OUTSIDE_PLACE'));
    }
  });

  it('of an unknown or a retired kind is refused with the kinds that there are', () => {
    for (const kind of ['no', 'old', 'constructor']) {
      expect(() => checkAgainstPlace({ ...good, kind }, place, now)).toThrow(/hazard, wish/);
    }
  });

  it('of a little after now is taken as of now, and one of later or long ago is refused', () => {
    expect(checkAgainstPlace({ ...good, reportedAt: minutesOn(-60) }, place, now)).toEqual(minutesOn(-60));
    expect(checkAgainstPlace({ ...good, reportedAt: minutesOn(5) }, place, now)).toEqual(now);
    const wrong = [minutesOn(5.01), new Date(Date.UTC(1999, 11, 31)), new Date(Number.NaN)];
    for (const reportedAt of wrong) {
      expect(() => checkAgainstPlace({ ...good, reportedAt }, place, now)).toThrow(problem('BAD_REPORT_MOMENT'));
    }
  });

  it('says the same as itself, and not as one that differs in anything', () => {
    const report = checkWords({ ...good, position: { longitude: 97.5, latitude: 39.5 }, photos: ['a'.repeat(64)] });
    expect(sameReport(report, { ...report })).toBe(true);
    const others: Partial<NewCase>[] = [
      { kind: 'wish' },
      { position: { longitude: 97.6, latitude: 39.5 } },
      { position: null },
      { description: '别的' },
      { address: '示例路 1 号' },
      { sender: 'x' },
      { source: 'hotline' },
      { photos: [] },
    ];
    for (const other of others) expect(sameReport(report, { ...report, ...other })).toBe(false);
  });
});
