import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHONE_PAGES, readReportView, writeReportView } from './report_view.ts';

const FIRST = readReportView(new URLSearchParams());

describe('the address of the phone', () => {
  it('gives back the view that it was written from', () => {
    const view = fc.record({
      place: fc.constantFrom(null, '990101'),
      theme: fc.constantFrom('auto' as const, 'dark' as const),
      language: fc.constantFrom('zh' as const, 'en' as const),
      page: fc.constantFrom(...PHONE_PAGES),
      key: fc.stringMatching(/^[0-9a-f]{1,32}$/),
    });
    fc.assert(
      fc.property(view, ({ key, ...part }) => {
        const whole = { ...FIRST, ...part, report: part.page === 'receipt' ? key : null };
        expect(readReportView(writeReportView(whole))).toEqual(whole);
      }),
    );
  });

  it('is the form for a receipt of nothing and for pages that there are not', () => {
    expect(readReportView(new URLSearchParams('page=receipt')).page).toBe('form');
    expect(readReportView(new URLSearchParams('page=garden')).page).toBe('form');
  });
});
