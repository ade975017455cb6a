import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_KINDS } from '../standards/case_kinds.ts';
import { DUPLICATE_THRESHOLD, duplicateLimits, duplicateScore, duplicateSide } from './duplicates.ts';
import { type LabelledReports, labelledDuplicates, type Setting } from './testing/labelled_duplicates.ts';

const LIMITS = { metres: 60, hours: 72 };
const HOUR = 3_600_000;
const METRES_NORTH = 1 / 111_000;
/** Not those that weights were set on. */
const SEEDS = [21, 22, 23];

const side = (text: string, metres = 0, hours = 0) =>
  duplicateSide([108.2, 34.2 + metres * METRES_NORTH], new Date(Date.UTC(2026, 2, 1) + hours * HOUR), text);
const score = (a: string, b: string, metres = 10, hours = 2) =>
  duplicateScore(side(a), side(b, metres, hours), LIMITS)?.score ?? 0;

interface Tally {
  offered: number;
  right: number;
  matters: number;
}

/** Compares every two reports of a town that lie within its limits. */
function measure(
  { reports, limits, settings }: LabelledReports,
  misled: Map<Setting, [offered: number, all: number]>,
): Tally {
  const tally = { offered: 0, right: 0, matters: 0 };
  const sides = reports.map(({ position, reportedAt, description }) =>
    duplicateSide(position, reportedAt, description),
  );
  for (const [i, a] of sides.entries()) {
    for (const [j, b] of sides.slice(0, i).entries()) {
      const found = duplicateScore(a, b, limits);
      if (found === null) continue;
      const [one, other] = [reports[i]!.matter, reports[j]!.matter];
      const offered = found.score >= DUPLICATE_THRESHOLD;
      if (one === other) tally.matters++;
      if (offered) tally.offered++;
      if (offered && one === other) tally.right++;
      if (one === other) continue;
      const setting = settings.get(Math.max(one, other))!;
      const [wrong, all] = misled.get(setting) ?? [0, 0];
      misled.set(setting, [wrong + Number(offered), all + 1]);
    }
  }
  return tally;
}

describe('pairs offered as duplicates', () => {
  it('are right in 95 of 100 in every town, and take in half of those that are, though one matter in three misleads', () => {
    const towns = new Map<string, Tally>();
    const misled = new Map<Setting, [number, number]>();
    for (const seed of SEEDS) {
      for (const reports of labelledDuplicates(seed, 'measured')) {
        const sum = towns.get(reports.name) ?? { offered: 0, right: 0, matters: 0 };
        const { offered, right, matters } = measure(reports, misled);
        towns.set(reports.name, {
          offered: sum.offered + offered,
          right: sum.right + right,
          matters: sum.matters + matters,
        });
      }
    }
    for (const [name, { offered, right, matters }] of towns) {
      console.info(
        `${name}: precision ${(right / offered).toFixed(3)}, recall ${(right / matters).toFixed(3)} of ${matters}`,
      );
      expect(right / offered, name).toBeGreaterThanOrEqual(0.95);
      expect(right / matters, name).toBeGreaterThanOrEqual(0.45);
    }
    const [right, matters] = [...towns.values()].reduce(([r, m], town) => [r + town.right, m + town.matters], [0, 0]);
    expect(right / matters).toBeGreaterThanOrEqual(0.55);
    for (const [setting, [wrong, all]] of misled) expect(wrong / all, setting).toBeLessThan(0.12);
  });

  it('are those that people told in their own words, in either language', () => {
    expect(score('建设路31号门口路灯不亮，天黑看不见路', '路边的灯坏了，麻烦派人看一下')).toBeGreaterThan(0.9);
    expect(score('您好，电梯坏了，老人下不了楼', '单元电梯停运，物业说等配件')).toBeGreaterThan(0.9);
    expect(score('Hi team, pothole on Park Lane is very deep.', 'hole in the road damaged my tyre')).toBeGreaterThan(
      0.9,
    );
  });

  it.each<[string, string, string, number?, number?]>([
    ['the same text of the house next door', '建设路31号门口垃圾没人清理', '建设路35号门口垃圾没人清理', 25],
    ['another building in Chinese numerals', '十二号楼电梯坏了', '11栋电梯坏了', 25],
    ['the other gate', '小区东门路灯不亮', '小区西门路灯不亮', 40],
    ['another matter at the very place', '建设路31号门口路灯不亮', '建设路31号门口井盖松动', 0],
    [
      'a text of nothing but boilerplate',
      '市民来电反映，请有关部门尽快核实处理并回复',
      '来电人反映，请职能部门核查处理',
      0,
    ],
    ['words of no known topic with little in common', '快递柜挡路', '台阶上的冰一直没铲', 0],
    ['the same again three days later', '垃圾没人清理', '垃圾没人清理', 5, 71],
    ['the same text at the end of the circle', '车辆占道停放', '车辆占道停放', 58, 20],
    ['another number of the street', 'trash in front of 12 Maple Street', 'trash in front of 16 Maple Street', 20],
  ])('are not %s', (_, a, b, metres, hours) => {
    expect(score(a, b, metres, hours)).toBeLessThan(DUPLICATE_THRESHOLD);
  });

  /** Half of the pairs that are one matter are not offered; such as these. */
  it('leave out what differs in topic, lies far off or comes late, though it is one matter', () => {
    expect(score('水管爆了，水流了一路', '整条街都积水了')).toBeLessThan(DUPLICATE_THRESHOLD);
    expect(score('路灯不亮', '路灯不亮', 50, 10)).toBeLessThan(DUPLICATE_THRESHOLD);
    expect(score('路灯不亮', '路灯不亮', 5, 40)).toBeLessThan(DUPLICATE_THRESHOLD);
  });
});

describe('the score of a pair', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('路灯不亮', '3号楼路灯坏了', '井盖松动', 'street light is out', ''),
  );
  const sides = fc
    .tuple(texts, fc.double({ min: 0, max: 80, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
    .map(([text, metres, hours]) => side(text, metres, hours));

  it('does not depend on their order, and lies between 0 and 1 with all that it is made of', () => {
    fc.assert(
      fc.property(sides, sides, (a, b) => {
        const found = duplicateScore(a, b, LIMITS);
        expect(duplicateScore(b, a, LIMITS)).toEqual(found);
        if (found === null) return;
        for (const each of [found.score, found.words, found.metres / LIMITS.metres, found.hours / LIMITS.hours]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never grows with distance in space or time', () => {
    const distance = fc.double({ min: 0, max: 59, noNaN: true });
    fc.assert(
      fc.property(texts, texts, distance, distance, distance, distance, (a, b, m1, m2, h1, h2) => {
        const near = duplicateScore(side(a), side(b, Math.min(m1, m2), Math.min(h1, h2)), LIMITS)!;
        const far = duplicateScore(side(a), side(b, Math.max(m1, m2), Math.max(h1, h2)), LIMITS)!;
        expect(far.score).toBeLessThanOrEqual(near.score + 1e-12);
      }),
    );
  });

  it('is none beyond the limits or without a place', () => {
    expect(duplicateScore(side('a'), side('a', 61), LIMITS)).toBeNull();
    expect(duplicateScore(side('a'), side('a', 0, 73), LIMITS)).toBeNull();
    expect(duplicateScore(side('a'), duplicateSide(null, new Date(0), 'a'), LIMITS)).toBeNull();
  });
});

describe('the limits of a kind', () => {
  const kinds = new Map(CASE_KINDS.map((kind) => [kind.code, kind]));

  it('are its own, else those of the nearest kind above, else none', () => {
    expect(duplicateLimits(kinds, 'urban_event_emergency_flooded_road')).toEqual({ metres: 150, hours: 12 });
    expect(duplicateLimits(kinds, 'urban_event_appearance_exposed_waste')).toEqual({ metres: 60, hours: 48 });
    expect(duplicateLimits(kinds, 'dispute')).toBeNull();
    expect(duplicateLimits(kinds, 'a kind that is not known')).toBeNull();
  });
});
