import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { BEFORE_HEAT, BEFORE_RING } from './layers/layer_order.ts';
import type { MapGround } from './map_stage_props.ts';
import { mapStyle } from './map_style.ts';

const GROUND: MapGround = {
  code: '620981',
  name: { zh: '玉门', en: 'Yumen' },
  bounds: [97.0, 39.78, 97.1, 39.86],
  groundDigest: 'abc',
  attribution: '',
};
const ORIGIN = 'http://localhost:4000';
const ALL = { grids: true, stations: true, heat: true, serviceAreas: true, gaps: true };
const NONE = { grids: false, stations: false, heat: false, serviceAreas: false, gaps: false };

function styleWith(
  change: { theme?: 'dark' | 'light'; language?: 'zh' | 'en'; scale?: number; shown?: typeof ALL } = {},
) {
  const { theme = 'dark', language = 'zh', scale = 1, shown = ALL } = change;
  return mapStyle(GROUND, ORIGIN, { theme, language, scale }, shown, [0, 12, 13.5]);
}

describe('The style of the map', () => {
  test.each([
    ['dark, Chinese', styleWith()],
    ['light, English', styleWith({ theme: 'light', language: 'en' })],
    ['on a wall', styleWith({ scale: 1.8 })],
    ['with nothing shown', styleWith({ shown: NONE })],
    [
      'with one level of regions',
      mapStyle(GROUND, ORIGIN, { theme: 'dark', language: 'zh', scale: 1 }, ALL, [0, 0, 0]),
    ],
  ])('is valid by the MapLibre style specification: %s', (_, style) => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test('asks no other host for anything, and neither for letters nor for pictures', () => {
    const style = styleWith();
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const addresses = JSON.stringify(style).match(/https?:\/\/[^"]+/g);
    expect(addresses).toEqual([`${ORIGIN}/tiles/620981/abc/{z}/{x}/{y}.mvt`]);
  });

  test('holds the same layers in the same order for every theme, language, size and choice of what is shown', () => {
    const ids = styleWith().layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const other of [
      styleWith({ theme: 'light' }),
      styleWith({ language: 'en' }),
      styleWith({ shown: NONE, scale: 2 }),
    ]) {
      expect(other.layers.map(({ id }) => id)).toEqual(ids);
    }
  });

  test('has the layers before which deck.gl draws: heat over all streets and under all names', () => {
    const layers = styleWith().layers;
    const heat = layers.findIndex(({ id }) => id === BEFORE_HEAT);
    const streets = layers.findLastIndex((layer) => 'source-layer' in layer && layer.type === 'line');
    const names = layers.findIndex(({ type }) => type === 'symbol');
    expect(heat).toBeGreaterThan(streets);
    expect(heat).toBeLessThan(names);
    expect(layers.findIndex(({ id }) => id === BEFORE_RING)).toBeGreaterThan(names);
  });

  test('hides what is not shown and nothing else', () => {
    const hiddenIn = (shown: typeof ALL) =>
      styleWith({ shown })
        .layers.filter((layer) => 'layout' in layer && layer.layout?.visibility === 'none')
        .map(({ id }) => id);
    const names = ['community-name', 'street-office-name'];
    expect(hiddenIn({ ...ALL, gaps: false })).toEqual(['gap-hatch', 'gap-edge', ...names, 'gap-label']);
    // Where no regions are drawn, the ground names its streets and communities itself.
    expect(hiddenIn({ ...ALL, grids: false }).every((id) => id.startsWith('region-'))).toBe(true);
  });
});
