import { expect, it } from 'vitest';
import type { Position, RegionFacts } from '../../place.ts';
import { findOverlaps } from './find_overlaps.ts';

function region(code: string, ring: readonly Position[]): RegionFacts {
  return {
    code,
    level: 3,
    parentCode: null,
    name: { zh: code, en: null },
    outline: { type: 'Polygon', coordinates: [[...ring, ring[0]!].map((position) => [...position])] },
    givenHouseholds: null,
    givenResidents: null,
  };
}

const square = region('square', [
  [118, 32],
  [118.01, 32],
  [118.01, 32.01],
  [118, 32.01],
]);

it('tells which region lies in which, and how much of it', () => {
  const half = region('half', [
    [118.005, 32],
    [118.02, 32],
    [118.02, 32.01],
    [118.005, 32.01],
  ]);
  const [overlap, ...more] = findOverlaps([square, half]);
  expect(more).toEqual([]);
  expect([overlap!.one.code, overlap!.other.code]).toEqual(['square', 'half']);
  expect(overlap!.share).toBeCloseTo(0.5, 1);
});

it('says nothing of a region so thin that no point of the raster lies in it', () => {
  const sliver = region('sliver', [
    [118, 32],
    [118.005, 32.0087],
    [118.01, 32.01],
    [118.005, 32.008701],
  ]);
  expect(findOverlaps([square, sliver])).toEqual([]);
});
