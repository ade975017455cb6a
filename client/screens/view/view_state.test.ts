import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_VIEW,
  LAYERS,
  MINUTES,
  readView,
  roundCamera,
  TABS,
  THEMES,
  type ViewState,
  writeView,
} from './view_state.ts';

const code = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
const camera = fc
  .record({
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: -85, max: 85, noNaN: true }),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  })
  .map(roundCamera);
const view: fc.Arbitrary<ViewState> = fc.record({
  place: fc.option(code),
  camera: fc.option(camera),
  level: fc.integer({ min: 1, max: 9 }),
  category: fc.option(code),
  minutes: fc.constantFrom(...MINUTES),
  profile: code,
  layers: fc.subarray([...LAYERS]),
  chosen: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('region' as const, 'station' as const), code }),
      fc.record({ kind: fc.constant('gap' as const), id: code }),
    ),
  ),
  tab: fc.constantFrom(...TABS),
  theme: fc.constantFrom(...THEMES),
  language: fc.constantFrom('zh' as const, 'en' as const),
});

describe('the address of a view', () => {
  it('brings back the very view it was written from', () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(readView(new URLSearchParams(writeView(shown).toString()))).toEqual(shown);
      }),
    );
  });

  it('is empty for the view that a stranger sees first', () => {
    expect(writeView(FIRST_VIEW).toString()).toBe('');
  });

  it('gives some view that can be shown, whatever it says', () => {
    const parameter = fc.constantFrom(
      'place',
      'at',
      'level',
      'minutes',
      'layers',
      'on',
      'list',
      'theme',
      'lang',
      'walk',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, fc.string())), (pairs) => {
        const shown = readView(new URLSearchParams(pairs));
        expect(readView(writeView(shown))).toEqual({ ...shown, camera: shown.camera && roundCamera(shown.camera) });
      }),
    );
  });

  it.each([
    'at=,,',
    'at=200,10,3',
    'at=1,2',
    'at=NaN,1,2',
    'on=region:',
    'on=:x',
    'on=house:1',
    'minutes=7',
    'level=0',
  ])('takes %s for not said', (query) => {
    expect(readView(new URLSearchParams(query))).toEqual(FIRST_VIEW);
  });
});
