import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from './holidays.ts';

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const of = (year: number, working: boolean) =>
  HOLIDAYS.filter((each) => each.day.startsWith(`${year}`) && each.working === working);

describe('public holidays', () => {
  it('stand once each and in order', () => {
    const days = HOLIDAYS.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].toSorted());
  });

  it('are made up for on weekends only', () => {
    for (const { day, working } of HOLIDAYS) if (working) expect([0, 6], day).toContain(weekday(day));
  });

  it.each([
    [2025, 1 + 8 + 3 + 5 + 3 + 8, 5],
    [2026, 3 + 9 + 3 + 5 + 3 + 3 + 7, 6],
  ])('have in %d as many days off and make-up days as the notice says', (year, off, makeUp) => {
    expect(of(year, false)).toHaveLength(off);
    expect(of(year, true)).toHaveLength(makeUp);
  });

  it.each([2025, 2026])('free thirteen weekdays of %d beyond those made up for, as the law has it', (year) => {
    // 《全国年节及纪念日放假办法》(2024 年修订): 13 days; those on a weekend are given on a weekday.
    const freed = of(year, false).filter(({ day }) => ![0, 6].includes(weekday(day))).length;
    expect(freed - of(year, true).length).toBe(13);
  });
});
