import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../geodata/place.ts';
import { checkReport, sameReport } from './case_report.ts';

const place = { kinds: ['hazard', 'wish'], bounds: [97, 39, 98, 40] as Bounds };
const good = { kind: 'hazard', source: 'snap_report', description: '井盖松动' } as const;
const problem = (code: string) => expect.objectContaining({ code });

describe('a report', () => {
  it('without a place is accepted', () => {
    expect(checkReport(good, place)).toEqual({
      ...good,
      longitude: null,
      latitude: null,
      idempotencyKey: null,
    });
  });

  it('is accepted wherever it lies in the place, its edges included, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (longitude, latitude) => {
          const inside = longitude >= 97 && longitude <= 98 && latitude >= 39 && latitude <= 40;
          const check = () => checkReport({ ...good, position: { longitude, latitude } }, place);
          if (inside) expect(check()).toMatchObject({ longitude, latitude });
          else expect(check).toThrow(problem('OUTSIDE_PLACE'));
        },
      ),
    );
    expect(checkReport({ ...good, position: { longitude: 97, latitude: 40 } }, place).longitude).toBe(97);
    expect(() => checkReport({ ...good, position: { longitude: 0, latitude: 0 } }, place)).toThrow(
      problem('OUTSIDE_PLACE'),
    );
  });

  it.each([
    ['nothing', ''],
    ['only white space', ' \n\t '],
    ['more than 2000 characters', '格'.repeat(2001)],
    ['a zero character', 'a\0b'],
    ['an escape character', 'a\u001b[31m'],
    ['half a character', 'a\ud83d'],
  ])('whose description is %s is refused', (_, description) => {
    expect(() => checkReport({ ...good, description }, place)).toThrow(problem('BAD_DESCRIPTION'));
  });

  it('keeps line breaks, and counts a character outside the basic plane once', () => {
    expect(checkReport({ ...good, description: ' 甲\n乙 ' }, place).description).toBe('甲\n乙');
    expect(checkReport({ ...good, description: '🚲'.repeat(2000) }, place).description).toHaveLength(4000);
  });

  it('of an unknown kind is refused with the kinds that there are', () => {
    expect(() => checkReport({ ...good, kind: 'no' }, place)).toThrow(/hazard, wish/);
  });

  it('under an empty or endless key is refused', () => {
    for (const idempotencyKey of ['', 'k'.repeat(201)]) {
      expect(() => checkReport({ ...good, idempotencyKey }, place)).toThrow(problem('BAD_IDEMPOTENCY_KEY'));
    }
  });

  it('says the same as itself, and not as one that differs in anything', () => {
    const report = checkReport({ ...good, position: { longitude: 97.5, latitude: 39.5 } }, place);
    expect(sameReport(report, { ...report })).toBe(true);
    for (const other of [{ kind: 'wish' }, { longitude: 97.6 }, { latitude: null }, { description: '别的' }]) {
      expect(sameReport(report, { ...report, ...other })).toBe(false);
    }
  });
});
