import type { Position as Coordinate } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Place, Position, RegionFacts } from '../place.ts';
import { makeDemonstrationCity } from './make_city.ts';
import { PLACE_PROFILES } from './profiles.ts';

type Rings = readonly (readonly Coordinate[])[];

const polygonsOf = ({ outline }: RegionFacts): readonly Rings[] =>
  outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;

/** Area of a region in m², by the shoelace on a plane around a point (holes run the other way, so they subtract). */
const areaOf = (region: RegionFacts, [ox, oy]: Position): number => {
  const eastward = 111_195 * Math.cos((oy * Math.PI) / 180);
  const local = ([x, y]: Coordinate): [number, number] => [(x! - ox) * eastward, (y! - oy) * 111_195];
  const ringArea = (ring: readonly Coordinate[]) =>
    ring.slice(1).reduce((sum, b, i) => {
      const [p, q] = [local(ring[i]!), local(b)];
      return sum + p[0] * q[1] - p[1] * q[0];
    }, 0) / 2;
  return polygonsOf(region).reduce((sum, rings) => sum + rings.reduce((part, ring) => part + ringArea(ring), 0), 0);
};

const contains = (region: RegionFacts, [x, y]: Position): boolean =>
  polygonsOf(region).some((rings) => rings.filter((ring) => inRing(ring, x, y)).length % 2 === 1);

const inRing = (ring: readonly Coordinate[], x: number, y: number): boolean =>
  ring.slice(1).filter(([bx, by], i) => {
    const [ax, ay] = ring[i] as [number, number];
    return ay > y !== by! > y && x < ((bx! - ax) * (y - ay)) / (by! - ay) + ax;
  }).length %
    2 ===
  1;

const levelOf = ({ regions }: Place, level: number): RegionFacts[] =>
  regions.filter((region) => region.level === level);

describe.each(['yumen', 'wugong'] as const)('regions of %s', (name) => {
  const profile = PLACE_PROFILES[name];
  const place = makeDemonstrationCity(profile);
  const areas = new Map(place.regions.map((region) => [region.code, areaOf(region, profile.origin)]));
  const total = (regions: readonly RegionFacts[]) => regions.reduce((sum, { code }) => sum + areas.get(code)!, 0);

  it('lie each in its parent, whose area they fill', () => {
    for (const level of [1, 2]) {
      for (const parent of levelOf(place, level)) {
        const children = place.regions.filter(({ parentCode }) => parentCode === parent.code);
        expect(children.length, parent.code).toBeGreaterThan(0);
        expect(Math.abs(total(children) / areas.get(parent.code)! - 1), parent.code).toBeLessThan(1e-6);
        for (const child of children) {
          expect(child.level).toBe(level + 1);
          expect(child.code.slice(0, parent.code.length)).toBe(parent.code);
        }
      }
    }
  });

  it('run along the same edges: each edge is walked once in each direction or lies on the border', () => {
    for (const level of [1, 2, 3]) {
      const walked = new Map<string, number>();
      for (const region of levelOf(place, level)) {
        for (const ring of polygonsOf(region).flat()) {
          ring.slice(1).forEach((b, i) => {
            const edge = `${ring[i]!.join()} ${b.join()}`;
            expect(walked.has(edge), edge).toBe(false);
            walked.set(edge, 1);
          });
        }
      }
      const border = [...walked.keys()].filter((edge) => !walked.has(edge.split(' ').reverse().join(' ')));
      const corners = new Map<string, number>();
      for (const edge of border) {
        const [from, to] = edge.split(' ') as [string, string];
        corners.set(from, (corners.get(from) ?? 0) + 1);
        corners.set(to, (corners.get(to) ?? 0) - 1);
      }
      expect([...corners.values()].every((balance) => balance === 0)).toBe(true);
      expect(border.length).toBeLessThan(walked.size);
    }
  });

  it('hold every entrance and every station in exactly one grid', () => {
    const grids = levelOf(place, 3);
    for (const { position } of [...place.entrances, ...place.stations]) {
      expect(grids.filter((grid) => contains(grid, position))).toHaveLength(1);
    }
  });

  it('have codes of 9, 12 and 15 digits', () => {
    for (const { code, level } of place.regions) expect(code).toMatch(new RegExp(`^99\\d{${4 + 3 * level}}$`));
  });

  it('have grids within their limits for the most part', () => {
    const { min, max } = profile.gridHouseholds;
    const sizes = levelOf(place, 3).map((grid) =>
      place.entrances.filter(({ position }) => contains(grid, position)).reduce((sum, e) => sum + e.households, 0),
    );
    const within = sizes.filter((size) => size >= min && size <= max).length;
    expect(within / sizes.length).toBeGreaterThan(0.85);
  });

  it('have names that occur once in a level', () => {
    for (const level of [1, 2, 3]) {
      const names = levelOf(place, level).map((region) => region.name.zh);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('have staff in every grid', () => {
    const staffed = new Set(place.staff.filter(({ role }) => role === 'grid_worker').map(({ gridCode }) => gridCode));
    expect([...staffed].sort()).toEqual(
      levelOf(place, 3)
        .map(({ code }) => code)
        .sort(),
    );
  });
});
