import { describe, expect, test } from 'vitest';
import { segmentMetres, toUnits } from '../../../geodata/reach/network/metres.ts';
import { circleLine } from './circle_features.ts';
import { gateFeatures } from './gate_features.ts';
import { linkFeatures } from './link_features.ts';
import { pathFeatures } from './path_features.ts';

test('A straight circle is as far from its middle all around as it says, to a metre, and closes', () => {
  for (const latitude of [0, 32, 60]) {
    const line = circleLine([118, latitude], 800);
    expect(line[0]).toEqual(line.at(-1));
    for (const [x, y] of line) {
      const metres = segmentMetres(toUnits(118), toUnits(latitude), toUnits(x!), toUnits(y!));
      expect(Math.abs(metres - 800)).toBeLessThan(1);
    }
  }
});

describe('Paths', () => {
  const path = (symbol: string, points: number) => ({
    id: symbol,
    symbol,
    line: Array.from({ length: points }, (_, i) => [i, 0] as const),
  });

  test('lie in lanes side by side around the middle of the street', () => {
    const { features } = pathFeatures([path('a', 3), path('b', 2), path('c', 4)]);
    const lanes = features.filter(({ geometry }) => geometry.type === 'LineString').map((one) => one.properties.lane);
    expect(lanes).toEqual([-1, 0, 1]);
    expect(pathFeatures([path('a', 2)]).features[0]!.properties.lane).toBe(0);
  });

  test('of one point are no lines', () => {
    expect(pathFeatures([path('a', 1)]).features).toEqual([]);
  });
});

test('A link is a line and its two ends, all chosen together', () => {
  const links = ['x', 'y'].map((id) => ({ id, from: [1, 2] as const, to: [3, 4] as const }));
  const { features } = linkFeatures(links, { kind: 'link', id: 'y' });
  expect(features.map(({ geometry }) => geometry.type)).toEqual([
    ...['LineString', 'Point', 'Point'],
    ...['LineString', 'Point', 'Point'],
  ]);
  expect(features.map(({ properties }) => properties.selected)).toEqual([false, false, false, true, true, true]);
});

test('Gates show from afar only where the draft changed them or somebody chose them', () => {
  const gate = (id: string, draft: boolean) => ({ id, position: [0, 0] as const, state: 'closed' as const, draft });
  const { features } = gateFeatures([gate('a', false), gate('b', true), gate('c', false)], { kind: 'gate', id: 'c' });
  expect(features.map(({ properties }) => properties)).toEqual([
    { icon: 'gate-closed', always: false },
    { icon: 'gate-closed-draft', always: true },
    { icon: 'gate-closed', always: true },
  ]);
});
