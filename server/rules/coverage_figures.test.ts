import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFigures } from './area_figures.ts';
import {
  type CoverageWithin,
  circleFigure,
  circleRadiusMetres,
  giniFigure,
  quantileFigure,
  shareFigure,
} from './coverage_figures.ts';
import { figuresOfArea } from './coverage_list.ts';
import type { CoverageQuestion } from './coverage_question.ts';

const question: CoverageQuestion = {
  category: { zh: '老年食堂', en: 'Elderly canteen' },
  profile: { name: { zh: '轮椅', en: 'Wheelchair' }, source: '示例来源' },
  walk: { metresPerSecond: 0.8, usesSteps: false, signalMs: 20_000 },
  moment: 'Mo 12:00',
  scenario: null,
  snapMetres: 200,
  stationsOffStreet: 0,
  stationsClosed: 0,
  hoursUnreadable: 0,
  asOf: new Date('2026-01-01T00:00:00Z'),
  inputsDigest: 'a'.repeat(64),
};

const nobody = { households: 0, residents: 0, residents60: 0 };
const people = (households: number) => ({ households, residents: 3 * households, residents60: households });
const counts: AreaFigures = {
  code: null,
  total: people(10),
  within: [people(4), people(1), people(2), people(4)],
  circle: [people(6), people(2), people(5), people(6)],
  unreachable: nobody,
  unsnapped: people(2),
  residentsWithinHour: 18,
  medianSeconds: 754,
  p90Seconds: null,
  gini: { numerator: 1, denominator: 3 },
  estimated: false,
};
const coverage: CoverageWithin = {
  jurisdiction: '620981',
  counts,
  minutes: [15, 5, 10, 15],
  index: 0,
  question,
  area: '620981',
};

describe('coverage', () => {
  it('is who gets there among all whose home lies on a street; the others are told and not counted', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), fc.nat(999), (within, beyond, unsnapped) => {
        const drawn = { ...counts, total: people(within + beyond + unsnapped), unsnapped: people(unsnapped) };
        const area = { ...coverage, counts: { ...drawn, within: [people(within)], estimated: true } };
        const households = shareFigure(area, 'households');
        const placed = within + beyond;
        expect(households).toMatchObject({ numerator: within, denominator: placed, estimated: true, unit: 'share' });
        expect(households.value).toBe(placed === 0 ? null : within / placed);
        expect(households.leftOut.map(({ count }) => count)).toEqual(unsnapped === 0 ? [] : [unsnapped]);
        expect(shareFigure(area, 'residents').numerator).toBe(3 * within);
      }),
    );
  });

  it('is told apart by tier, each with its clause', () => {
    const tier = { ...coverage, index: 2 };
    expect(shareFigure(tier, 'households')).toMatchObject({ numerator: 2, denominator: 8 });
    expect(shareFigure(tier, 'households').source).toContain('2.0.3');
    expect(shareFigure({ ...coverage, minutes: [7] }, 'households').source).toContain('自定的 7 分钟');
  });

  it('says who walks, when and in which draft', () => {
    const scenario = { name: '城北新食堂', version: 3 };
    const { definition } = shareFigure({ ...coverage, question: { ...question, scenario } }, 'residents60');
    for (const said of ['15 分钟', '0.8 米/秒', '不走台阶', '20 秒', '周一 12:00', '方案“城北新食堂”第 3 版', '60 岁'])
      expect(definition.zh).toContain(said);
    for (const said of ['15 minutes', '0.8 m/s', 'without steps', '20 s', 'Monday at 12:00', 'version 3', 'aged 60'])
      expect(definition.en).toContain(said);
  });

  it('by the circle counts all people, streets or no streets, and says how wide it is', () => {
    expect(circleFigure(coverage, 'households')).toMatchObject({ numerator: 6, denominator: 10, leftOut: [] });
    expect(circleRadiusMetres(coverage)).toBe(720);
    expect(circleFigure(coverage, 'households').definition.zh).toContain('720 米');
  });

  it('tells of stations that no street leads to, that are closed, and whose hours cannot be read', () => {
    const told = { ...question, stationsOffStreet: 2, stationsClosed: 3, hoursUnreadable: 1 };
    const { leftOut } = shareFigure({ ...coverage, question: told }, 'households');
    expect(leftOut.map(({ count }) => count)).toEqual([2, 2, 3, 1]);
    expect(leftOut[2]!.reason.en).toContain('closed at that hour');
  });

  it('has minutes at half and at nine tenths of the residents, none where those are beyond an hour', () => {
    expect(quantileFigure(coverage, 'median')).toMatchObject({
      unit: 'minutes',
      value: 754 / 60,
      numerator: 18,
      denominator: 30,
    });
    expect(quantileFigure(coverage, 'p90').value).toBeNull();
  });

  it('has a Gini coefficient of those who get there, and tells how many do not', () => {
    const gini = giniFigure(coverage);
    expect(gini).toMatchObject({ unit: 'gini', value: 1 / 3, numerator: 18, denominator: 30 });
    expect(gini.leftOut.map(({ count }) => count)).toEqual([12]);
    expect(giniFigure({ ...coverage, counts: { ...counts, gini: null } }).value).toBeNull();
  });

  it('has another digest for every figure, area and question, all of one answer beginning alike', () => {
    const digests = (area: CoverageWithin) => [...figuresOfArea(area)].map(({ digest }) => digest);
    const first = digests(coverage);
    expect(first).toHaveLength(3 * 3 * 2 + 3);
    const all = [
      ...first,
      ...digests({ ...coverage, area: '620981001' }),
      ...digests({ ...coverage, question: { ...question, inputsDigest: `${'a'.repeat(63)}b` } }),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all.map((digest) => digest.slice(0, 32))).size).toBe(1);
    expect(all.every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
    expect(digests(coverage)).toEqual(first);
  });
});
