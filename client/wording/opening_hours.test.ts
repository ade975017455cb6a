import { describe, expect, it } from 'vitest';
import { openingHoursIn } from './opening_hours.ts';

describe('opening hours', () => {
  it.each([
    ['Mo-Su 08:00-22:00', '每天 08:00–22:00', 'Every day 08:00–22:00'],
    ['Mo-Fr 08:30-12:00,14:30-18:00', '周一至周五 08:30–12:00、14:30–18:00', 'Mon–Fri 08:30–12:00, 14:30–18:00'],
    [
      'Sa,Su 09:00-12:00; PH off',
      '周六、周日 09:00–12:00; 节假日 休息',
      'Sat, Sun 09:00–12:00; public holidays closed',
    ],
    ['24/7', '全天开放', 'Open at all hours'],
  ])('says %s in words', (written, zh, en) => {
    expect(openingHoursIn.zh(written)).toBe(zh);
    expect(openingHoursIn.en(written)).toBe(en);
  });

  it.each(['早八点到晚六点', 'by appointment', 'Monday to Friday'])('leaves %s as it was written', (written) => {
    expect(openingHoursIn.zh(written)).toBe(written);
    expect(openingHoursIn.en(written)).toBe(written);
  });
});
