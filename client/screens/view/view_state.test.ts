import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATES } from '../../../geodata/cases/case_steps.ts';
import { HEAT_SOURCES } from '../../../geodata/heat/facet.ts';
import { HEAT_MEASURES } from '../../map/heat_scale.ts';
import { HEAT_BOOSTS, HEAT_SPAN_NAMES } from './heat_view.ts';
import {
  COLUMN_SETS,
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

const twoDigits = (value: number) => String(value).padStart(2, '0');
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
  pace: fc.option(fc.integer({ min: 30, max: 300 }).map((hundredths) => hundredths / 100)),
  signalSeconds: fc.integer({ min: 0, max: 180 }),
  moment: fc.option(
    fc
      .tuple(fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'), fc.nat({ max: 1439 }))
      .map(([day, minute]) => `${day} ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`),
  ),
  columns: fc.constantFrom(...COLUMN_SETS),
  layers: fc.subarray([...LAYERS]),
  heat: fc.record({
    span: fc.constantFrom(...HEAT_SPAN_NAMES),
    kinds: fc.uniqueArray(code, { maxLength: 3 }),
    sources: fc.subarray([...HEAT_SOURCES]),
    states: fc.subarray([...CASE_STATES]),
    measure: fc.constantFrom(...HEAT_MEASURES),
    compare: fc.boolean(),
    boost: fc.constantFrom(...HEAT_BOOSTS),
  }),
  run: fc.option(code),
  chosen: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('region' as const, 'station' as const), code }),
      fc.record({ kind: fc.constantFrom('gap' as const, 'hotspot' as const), id: code }),
      fc
        .tuple(fc.integer({ min: -180e6, max: 180e6 }), fc.integer({ min: -85e6, max: 85e6 }))
        .map(([x, y]) => ({ kind: 'home' as const, longitude: x / 1e6, latitude: y / 1e6 })),
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
      'pace',
      'signal',
      'moment',
      'columns',
      'heat',
      'heatkind',
      'heatsource',
      'heatstate',
      'heatper',
      'heatbefore',
      'heatboost',
      'run',
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
    'pace=0.29',
    'pace=fast',
    'signal=181',
    'signal=1.5',
    'moment=Mo 24:00',
    'moment=Mo-12:00',
    'columns=all',
    'heat=2d',
    'heatboost=3',
    'heatstate=gone',
    'on=home:1',
    'on=home:1,2,3',
    'on=home:200,10',
  ])('takes %s for not said', (query) => {
    expect(readView(new URLSearchParams(query))).toEqual(FIRST_VIEW);
  });
});
