import { describe, expect, it } from 'vitest';
import type { Position } from '../place.ts';
import { suspectCoordinateSystem } from './suspect_coordinate_system.ts';
import { fromWgs84 } from './to_wgs84.ts';

/** Stations 10 m beside the only streets, two meridians 4 km apart. */
const streets = [118.77, 118.812];
const metresToStreet = ([longitude, latitude]: Position) =>
  Math.min(...streets.map((street) => Math.abs(longitude - street))) * 111_320 * Math.cos((latitude * Math.PI) / 180);
const stations = Array.from(
  { length: 12 },
  (_, i): Position => [(streets[i % 2] as number) + 0.0001, 32.03 + i * 0.002],
);

describe('suspecting a misdeclared coordinate system', () => {
  it('names GCJ-02 when GCJ-02 points are declared as WGS 84, with both distances', () => {
    const asWritten = stations.map((position) => fromWgs84(position, 'gcj02'));
    const suspicion = suspectCoordinateSystem(asWritten, 'wgs84', metresToStreet);
    expect(suspicion).toMatchObject({ declared: 'wgs84', likely: 'gcj02', nearerShare: 1 });
    expect(suspicion?.declaredMetres).toBeGreaterThan(300);
    expect(suspicion?.declaredMetres).toBeLessThan(700);
    expect(suspicion?.likelyMetres).toBeLessThan(15);
    expect(suspicion?.zh).toContain('GCJ-02');
  });

  it('names BD-09 when the points are Baidu’s', () => {
    const asWritten = stations.map((position) => fromWgs84(position, 'bd09'));
    expect(suspectCoordinateSystem(asWritten, 'cgcs2000', metresToStreet)?.likely).toBe('bd09');
  });

  it('is silent when the declared system fits', () => {
    expect(suspectCoordinateSystem(stations, 'wgs84', metresToStreet)).toBeNull();
    const asWritten = stations.map((position) => fromWgs84(position, 'gcj02'));
    expect(suspectCoordinateSystem(asWritten, 'gcj02', metresToStreet)).toBeNull();
  });

  it('is silent about two points, and where no reading is near a street', () => {
    const asWritten = stations.map((position) => fromWgs84(position, 'gcj02'));
    expect(suspectCoordinateSystem(asWritten.slice(0, 2), 'wgs84', metresToStreet)).toBeNull();
    expect(suspectCoordinateSystem(asWritten, 'wgs84', () => null)).toBeNull();
  });
});
