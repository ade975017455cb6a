import { describe, expect, it } from 'vitest';
import type { Street } from '../../place.ts';
import { street } from '../testing/random_ground.ts';
import { zonesOf } from './zones.ts';

const way = (id: string, nodes: readonly number[], more: Partial<Street> = {}): Street => ({
  ...street(
    id,
    nodes.map((node) => [node, 10 * node, 0] as const),
  ),
  ...more,
});
const zoneNames = (streets: readonly Street[]) => {
  const { ids, ofStreet } = zonesOf(streets);
  return [...ofStreet].map((zone) => ids[zone] ?? null);
};

describe('zones', () => {
  it.each([
    ['footway', 'yes', 'c1'],
    ['service', 'yes', 'c1'],
    ['residential', 'private', 'c1'],
    ['tertiary', 'yes', null],
    ['primary_link', 'yes', null],
    ['unclassified', 'yes', null],
    ['tertiary', 'private', 'c1'],
  ] as const)('count a %s within a compound, open to %s, as its inner way: %s', (kind, walk, zone) => {
    expect(zoneNames([way('a', [1, 2], { kind, walk, compoundId: 'c1' })])).toEqual([zone]);
  });

  it('join a piece of private ways to the one compound that it touches', () => {
    const streets = [
      way('a', [1, 2], { compoundId: 'c1' }),
      way('b', [2, 3], { walk: 'private' }),
      way('c', [4, 3], { walk: 'private' }),
    ];
    expect(zoneNames(streets)).toEqual(['c1', 'c1', 'c1']);
  });

  it('leave a private piece between two compounds open, as the way between them', () => {
    const streets = [
      way('a', [1, 2], { compoundId: 'c1' }),
      way('b', [2, 3], { walk: 'private' }),
      way('c', [3, 4], { compoundId: 'c2' }),
    ];
    expect(zoneNames(streets)).toEqual(['c1', null, 'c2']);
  });

  it('make a zone of each piece of private ways on its own, named by the least of its streets', () => {
    const streets = [
      way('a', [1, 2]),
      way('b', [2, 3], { walk: 'private' }),
      way('c', [8, 9], { walk: 'private' }),
      way('d', [3, 4], { walk: 'private' }),
    ];
    expect(zoneNames(streets)).toEqual([null, 'private:b', 'private:c', 'private:b']);
  });

  it('do not make a private way touch a compound by a main street that only crosses it', () => {
    const streets = [way('a', [1, 2], { kind: 'primary', compoundId: 'c1' }), way('b', [2, 3], { walk: 'private' })];
    expect(zoneNames(streets)).toEqual([null, 'private:b']);
  });
});
