import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../place.ts';
import { parseCoordinateSystem } from './parse_coordinate_system.ts';
import { fromWgs84, toWgs84 } from './to_wgs84.ts';

const inChina = fc.tuple(
  fc.double({ min: 74, max: 135, noNaN: true }),
  fc.double({ min: 4, max: 53, noNaN: true }),
) as fc.Arbitrary<Position>;

/** Metres between two positions that lie near each other. */
function metres(a: Position, b: Position): number {
  const perDegree = 111_320;
  return Math.hypot((a[0] - b[0]) * perDegree * Math.cos((a[1] * Math.PI) / 180), (a[1] - b[1]) * perDegree);
}

describe('positions in GCJ-02 and BD-09', () => {
  it.each([
    [
      [120, 40],
      [120.00567568355486, 40.0013047896019],
    ],
    [
      [118, 32],
      [118.00543101383846, 31.997964381055795],
    ],
  ] as [Position, Position][])('agree with the published pair for %j', (wgs, gcj) => {
    expect(metres(fromWgs84(wgs, 'gcj02'), gcj)).toBeLessThan(1e-6);
    expect(metres(toWgs84(gcj, 'gcj02'), wgs)).toBeLessThan(1e-3);
  });

  it.each(['gcj02', 'bd09'] as const)('come back from %s within a centimetre', (system) => {
    fc.assert(
      fc.property(inChina, (position) => {
        expect(metres(toWgs84(fromWgs84(position, system), system), position)).toBeLessThan(0.01);
      }),
      { numRuns: 500 },
    );
  });

  it('lie 100 m to 1.5 km from where WGS 84 has them', () => {
    fc.assert(
      fc.property(inChina, (position) => {
        for (const system of ['gcj02', 'bd09'] as const) {
          const off = metres(fromWgs84(position, system), position);
          expect(off).toBeGreaterThan(20);
          expect(off).toBeLessThan(2_500);
        }
      }),
    );
  });

  it('are left alone outside China and in CGCS2000', () => {
    expect(toWgs84([9.52, 47.14], 'gcj02')).toEqual([9.52, 47.14]);
    expect(toWgs84([118, 32], 'cgcs2000')).toEqual([118, 32]);
  });
});

describe('the name of a coordinate system', () => {
  it('is read as people write it', () => {
    expect(['GCJ-02', 'bd09', 'EPSG:4490', 'WGS 84', '高德'].map(parseCoordinateSystem)).toEqual([
      'gcj02',
      'bd09',
      'cgcs2000',
      'wgs84',
      'gcj02',
    ]);
  });

  it('must be stated', () => {
    expect(() => parseCoordinateSystem(undefined)).toThrow(/wgs84、cgcs2000、gcj02、bd09/);
    expect(() => parseCoordinateSystem('utm50n')).toThrow('utm50n');
  });
});
