import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../geodata/place.ts';
import { heatGrid, MAX_CELLS } from './heat_cells.ts';

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const bounds = fc
  .tuple(degrees(180), degrees(85), degrees(180), degrees(85))
  .map(([a, b, c, d]): Bounds => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]);

describe('the grid of the heat', () => {
  it('never has more cells than the limit, whatever the box, the place and the zoom', () => {
    fc.assert(
      fc.property(bounds, bounds, fc.double({ min: -5, max: 30, noNaN: true }), (box, place, zoom) => {
        const { cellLongitude, cellLatitude, box: inside } = heatGrid(box, zoom, place);
        if (inside === null) return;
        const columns = new Set<number>();
        for (const at of [inside[0], inside[2]]) columns.add(Math.round(at / cellLongitude));
        const rows = new Set<number>();
        for (const at of [inside[1], inside[3]]) rows.add(Math.round(at / cellLatitude));
        const width = Math.max(...columns) - Math.min(...columns) + 1;
        const height = Math.max(...rows) - Math.min(...rows) + 1;
        expect(width * height).toBeLessThanOrEqual(MAX_CELLS);
      }),
    );
  });

  it('keeps its cells while the view is panned at one zoom', () => {
    const place: Bounds = [97, 39, 98, 40];
    const first = heatGrid([97.1, 39.1, 97.2, 39.2], 13.2, place);
    const second = heatGrid([97.15, 39.12, 97.25, 39.22], 13.7, place);
    expect(second.cellLongitude).toBe(first.cellLongitude);
    expect(second.cellLatitude).toBe(first.cellLatitude);
  });

  it('is of no box where the view misses the place', () => {
    expect(heatGrid([0, 0, 1, 1], 12, [97, 39, 98, 40]).box).toBeNull();
  });
});
