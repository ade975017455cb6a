import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTES, roundCamera, THEMES } from '../../view/view_state.ts';
import { anyCode, anyEdit } from '../testing/arbitrary_edits.ts';
import { FIRST_PLAN_VIEW, PANELS, type PlanView, readPlanView, SHOWS, writePlanView } from './plan_view.ts';

const camera = fc
  .record({
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: -85, max: 85, noNaN: true }),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  })
  .map(roundCamera);

const view: fc.Arbitrary<PlanView> = fc.record({
  place: fc.option(anyCode),
  camera: fc.option(camera),
  level: fc.integer({ min: 1, max: 9 }),
  category: fc.option(anyCode),
  minutes: fc.constantFrom(...MINUTES),
  profile: anyCode,
  theme: fc.constantFrom(...THEMES),
  language: fc.constantFrom('zh' as const, 'en' as const),
  pace: fc.option(fc.integer({ min: 30, max: 300 }).map((hundredths) => hundredths / 100)),
  signalSeconds: fc.integer({ min: 0, max: 180 }),
  moment: fc.option(fc.constantFrom('Mo 12:00', 'Su 23:59', 'Tu 00:00')),
  show: fc.option(fc.constantFrom(...SHOWS)),
  circle: fc.boolean(),
  panel: fc.constantFrom(...PANELS),
  scenario: fc.option(fc.record({ id: anyCode, version: fc.option(fc.integer({ min: 1, max: 1e6 })) })),
  edits: fc.option(fc.array(anyEdit(anyCode), { maxLength: 5 })),
  compared: fc.uniqueArray(anyCode, { maxLength: 4 }),
  chosen: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant('station' as const), code: anyCode }),
      fc.record({ kind: fc.constantFrom('gate' as const, 'link' as const), id: anyCode }),
      fc.record({ kind: fc.constant('home' as const), home: fc.nat(999_999_999) }),
    ),
  ),
});

describe('the address of a plan', () => {
  it('brings back the very view it was written from, its draft included', () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(readPlanView(new URLSearchParams(writePlanView(shown).toString()))).toEqual(shown);
      }),
    );
  });

  it('is empty for the plan that a stranger sees first', () => {
    expect(writePlanView(FIRST_PLAN_VIEW).toString()).toBe('');
  });

  it('leaves a draft out that is too long to be handed on, and keeps the rest', () => {
    const edits = Array.from({ length: 200 }, (_, i) => ({ kind: 'close_station', code: `station ${i}` }) as const);
    const written = writePlanView({ ...FIRST_PLAN_VIEW, minutes: 10, edits });
    expect(readPlanView(written)).toEqual({ ...FIRST_PLAN_VIEW, minutes: 10 });
  });

  it('gives some plan that can be shown, whatever it says', () => {
    const names = ['show', 'panel', 'scenario', 'version', 'edits', 'with', 'on', 'circle'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.string())), (pairs) => {
        const shown = readPlanView(new URLSearchParams(pairs));
        expect(readPlanView(writePlanView(shown))).toEqual(shown);
      }),
    );
  });

  it.each(['show=all', 'version=2', 'edits=x', 'on=home:-1', 'with='])('takes %s for not said', (query) => {
    expect(readPlanView(new URLSearchParams(query))).toEqual(FIRST_PLAN_VIEW);
  });
});
