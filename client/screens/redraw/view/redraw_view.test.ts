import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_REDRAW_VIEW, REDRAW_PANELS, type RedrawView, readRedrawView, writeRedrawView } from './redraw_view.ts';

const anyView: fc.Arbitrary<RedrawView> = fc
  .record({
    place: fc.option(fc.stringMatching(/^[a-z0-9_]{1,12}$/)),
    draft: fc.option(fc.uuid()),
    panel: fc.constantFrom(...REDRAW_PANELS),
    language: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constantFrom('auto' as const, 'dark' as const, 'light' as const),
  })
  .map((part) => ({ ...FIRST_REDRAW_VIEW, ...part }));

describe('the address of a draft', () => {
  it('says again what was written into it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readRedrawView(writeRedrawView(view))).toEqual(view);
      }),
    );
  });

  it('leaves out what is as at first', () => {
    expect(writeRedrawView(FIRST_REDRAW_VIEW).toString()).toBe('');
  });

  it('takes a panel that there is not for the first, and an empty draft for none', () => {
    const view = readRedrawView(new URLSearchParams('panel=kitchen&draft='));
    expect([view.panel, view.draft]).toEqual(['figures', null]);
  });
});
