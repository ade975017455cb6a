import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaCounts, type CoverageQuestion, coverageFigure } from './coverage_figures.ts';

const question: CoverageQuestion = {
  category: { zh: '老年食堂', en: 'Elderly canteen' },
  minutes: 15,
  profile: { name: { zh: '成年人', en: 'Adult' }, metresPerSecond: 1.3, source: '示例来源' },
  snapMetres: 200,
  stationsOffStreet: 0,
  asOf: new Date('2026-01-01T00:00:00Z'),
  inputsDigest: 'a'.repeat(64),
};

const coverageFigures = (counts: AreaCounts, question: CoverageQuestion, area: string) => ({
  households: coverageFigure('households', { counts, question, area }),
  residents: coverageFigure('residents', { counts, question, area }),
});

const nobody = { households: 0, residents: 0, residents60: 0 };
const people = (households: number) => ({ households, residents: 3 * households, residents60: households });

describe('coverage', () => {
  it('is who gets there among all whose home lies on a street; the others are told and not counted', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999), (within, beyond, unreachable, unsnapped) => {
        const { households, residents } = coverageFigures(
          {
            total: people(within + beyond + unreachable + unsnapped),
            within: people(within),
            unreachable: people(unreachable),
            unsnapped: people(unsnapped),
            estimated: true,
          },
          question,
          '620981',
        );
        const placed = within + beyond + unreachable;
        expect(households).toMatchObject({ numerator: within, denominator: placed, estimated: true, unit: 'share' });
        expect(households.value).toBe(placed === 0 ? null : within / placed);
        expect(households.leftOut.map(({ count }) => count)).toEqual(unsnapped === 0 ? [] : [unsnapped]);
        expect(residents.numerator).toBe(3 * within);
      }),
    );
  });

  it('tells of stations that no street leads to', () => {
    const counts = { total: people(2), within: people(1), unreachable: nobody, unsnapped: nobody, estimated: false };
    const { households } = coverageFigures(counts, { ...question, stationsOffStreet: 2 }, '620981');
    expect(households.leftOut).toEqual([
      { count: 2, reason: expect.objectContaining({ en: expect.stringContaining('stations') }) },
    ]);
    expect(households.value).toBe(0.5);
  });

  it('has another digest for another area, another question and another number', () => {
    const counts = { total: people(2), within: people(1), unreachable: nobody, unsnapped: nobody, estimated: false };
    const first = coverageFigures(counts, question, '620981');
    const digests = [
      first.households.digest,
      first.residents.digest,
      coverageFigures(counts, question, '620981001').households.digest,
      coverageFigures(counts, { ...question, inputsDigest: 'b'.repeat(64) }, '620981').households.digest,
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(coverageFigures(counts, question, '620981').households.digest).toBe(first.households.digest);
  });
});
