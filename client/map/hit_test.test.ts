import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../geodata/place.ts';
import { hitTest, isInside } from './hit_test.ts';
import { HomeMarks } from './homes/home_marks.ts';
import type { MapStation } from './map_stage_props.ts';

/** A screen on which one degree is 1,000 pixels. */
const project = ([longitude, latitude]: Position) => ({ x: longitude * 1000, y: -latitude * 1000 });
const unproject = ({ x, y }: { x: number; y: number }): Position => [x / 1000, -y / 1000];

function square(west: number, south: number, side: number) {
  const ring = [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  return { type: 'Polygon' as const, coordinates: [ring] };
}

function station(code: string, position: Position): MapStation {
  const name = { zh: '示例', en: null };
  return { code, categoryCode: 'red_post', symbol: 'red_post', name, position, status: 'open' };
}

const region = (code: string, level: number, outline: ReturnType<typeof square>) => ({
  code,
  level,
  name: { zh: code, en: null },
  outline,
  labelPosition: [0, 0] as const,
});

const GROUND = {
  regions: [
    region('street', 1, square(0, 0, 1)),
    region('community', 2, square(0, 0, 0.5)),
    region('grid', 3, square(0, 0, 0.25)),
  ],
  gaps: [{ id: 'gap', outline: square(0.1, 0.1, 0.05), position: [0.1, 0.1] as const, label: null }],
  stations: [station('one', [0.2, 0.2]), station('two', [0.21, 0.2])],
  shown: { grids: true, stations: true, heat: true, serviceAreas: true, gaps: true },
  zooms: [0, 12, 14] as const,
};

function at(position: Position, zoom: number, change: Partial<typeof GROUND> = {}) {
  return hitTest({ ...GROUND, ...change }, project(position), zoom, 15, project, unproject);
}

describe('What lies under a point', () => {
  test('is the nearest station within reach, before anything under it', () => {
    expect(at([0.203, 0.2], 15)).toEqual({ kind: 'station', code: 'one' });
    expect(at([0.208, 0.2], 15)).toEqual({ kind: 'station', code: 'two' });
  });

  test('is a gap where one lies, before the region', () => {
    expect(at([0.12, 0.12], 15)).toEqual({ kind: 'gap', id: 'gap' });
  });

  test('is the region of the level that the zoom shows', () => {
    expect(at([0.05, 0.05], 10)).toEqual({ kind: 'region', code: 'street' });
    expect(at([0.05, 0.05], 13)).toEqual({ kind: 'region', code: 'community' });
    expect(at([0.05, 0.05], 15)).toEqual({ kind: 'region', code: 'grid' });
  });

  test('is nothing of a layer that is not shown, and nothing outside', () => {
    const shown = { grids: false, stations: false, heat: true, serviceAreas: true, gaps: false };
    expect(at([0.2, 0.2], 15, { shown })).toBeNull();
    expect(at([3, 3], 15)).toBeNull();
  });

  test('is a gate, then a home, then a planned link before what is drawn as an area', () => {
    const marks = new HomeMarks(Float64Array.from([0.05, 0.05]), Uint32Array.from([12]));
    const small = {
      gates: [{ id: 'gate', position: [0.05, 0.08] as const, state: 'open' as const }],
      homes: { marks },
      links: [{ id: 'link', from: [0.05, 0.05] as const, to: [0.15, 0.05] as const }],
    };
    const hit = (position: Position, zoom: number) =>
      hitTest({ ...GROUND, ...small }, project(position), zoom, 15, project, unproject);
    expect(hit([0.051, 0.08], 15)).toEqual({ kind: 'gate', id: 'gate' });
    expect(hit([0.05, 0.05], 15)).toEqual({ kind: 'home', home: 0, position: [0.05, 0.05] });
    expect(hit([0.12, 0.055], 15)).toEqual({ kind: 'link', id: 'link' });
    // Neither every gate nor every home is drawn from afar.
    expect(hit([0.052, 0.08], 14)).toEqual({ kind: 'region', code: 'grid' });
  });
});

test('Inside a polygon with a hole is inside its outer ring and not in the hole', () => {
  const outline = {
    type: 'Polygon' as const,
    coordinates: [square(0, 0, 1).coordinates[0]!, square(0.4, 0.4, 0.2).coordinates[0]!],
  };
  // Odd thousandths, so that no point lies on an edge.
  const share = fc.integer({ min: -250, max: 750 }).map((step) => (2 * step + 1) / 1000);
  fc.assert(
    fc.property(share, share, (x, y) => {
      const inOuter = x > 0 && x < 1 && y > 0 && y < 1;
      const inHole = x > 0.4 && x < 0.6 && y > 0.4 && y < 0.6;
      expect(isInside(outline, [x, y])).toBe(inOuter && !inHole);
    }),
  );
});
