import type { Position as Coordinate, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Place } from '../place.ts';
import { makeDemonstrationCity } from './make_city.ts';
import { PLACE_PROFILES } from './profiles.ts';
import { touch, type Whole } from './testing/whole.ts';

const area = (ring: readonly Coordinate[]): number =>
  ring
    .slice(1)
    .reduce(
      (sum, b, i) =>
        sum +
        (ring[i]![0]! - ring[0]![0]!) * (b[1]! - ring[0]![1]!) -
        (b[0]! - ring[0]![0]!) * (ring[i]![1]! - ring[0]![1]!),
      0,
    ) / 2;

/** Whether a closed ring neither crosses nor touches itself. */
const isSimple = (ring: readonly Coordinate[]): boolean => {
  const [ox, oy] = ring[0] as [number, number];
  const points = ring.slice(0, -1).map(([x, y]): Whole => [Math.round((x! - ox) * 1e7), Math.round((y! - oy) * 1e7)]);
  const edges = points.map((p, i) => [p, points[(i + 1) % points.length]!] as const);
  return edges.every((edge, i) =>
    edges.every((other, j) => j < i + 2 || (i === 0 && j === edges.length - 1) || !touch(edge, other)),
  );
};

const polygonsOf = ({ surfaces, compounds, buildings }: Place): { id: string; outline: Polygon }[] =>
  [...surfaces, ...compounds, ...buildings].flatMap(({ id, outline }) =>
    outline.type === 'Polygon'
      ? [{ id, outline }]
      : outline.coordinates.map((coordinates) => ({ id, outline: { type: 'Polygon' as const, coordinates } })),
  );

describe.each(['yumen', 'jiaohe'] as const)('ground of %s', (name) => {
  const place = makeDemonstrationCity(PLACE_PROFILES[name]);

  it('has outlines that neither cross themselves nor turn the wrong way', () => {
    for (const { id, outline } of polygonsOf(place)) {
      outline.coordinates.forEach((ring, i) => {
        expect(ring.at(-1), id).toEqual(ring[0]);
        expect(isSimple(ring), `${id} ring ${i}`).toBe(true);
        expect(Math.sign(area(ring)), `${id} ring ${i}`).toBe(i === 0 ? 1 : -1);
      });
    }
  });

  it('has whole people, no more of a part than of the whole', () => {
    for (const e of place.entrances) {
      for (const n of [e.households, e.residents, e.residents60, e.residents70To79, e.residents80]) {
        expect(Number.isInteger(n) && n >= 0, e.id).toBe(true);
      }
      expect(e.households <= e.residents && e.residents60 <= e.residents, e.id).toBe(true);
      expect(e.residents70To79 + e.residents80 <= e.residents60, e.id).toBe(true);
      expect(e.estimated).toBe(false);
    }
  });

  it('is as old as the nation, the old town older and the new estates younger', () => {
    const share = (keep: (e: Place['entrances'][0]) => boolean) => {
      const people = place.entrances.filter(keep);
      const sum = (of: (e: Place['entrances'][0]) => number) => people.reduce((total, e) => total + of(e), 0);
      return sum((e) => e.residents60) / sum((e) => e.residents);
    };
    const kindOf = new Map(place.compounds.map(({ id, kind }) => [id, kind]));
    expect(Math.abs(share(() => true) - 0.22)).toBeLessThan(0.003);
    expect(share((e) => e.compoundId !== null && kindOf.get(e.compoundId) === 'commercial')).toBeLessThan(0.17);
    expect(share((e) => e.compoundId !== null && kindOf.get(e.compoundId) === 'single_unit')).toBeGreaterThan(0.28);
    expect(share((e) => e.compoundId === null)).toBeGreaterThan(0.25);
  });

  it('refers only to what is there', () => {
    const buildings = new Set(place.buildings.map(({ id }) => id));
    const compounds = new Set(place.compounds.map(({ id }) => id));
    for (const { buildingId } of place.entrances) expect(buildings.has(buildingId!)).toBe(true);
    for (const { compoundId } of [...place.entrances, ...place.buildings, ...place.gates, ...place.streets]) {
      expect(compoundId === null || compounds.has(compoundId)).toBe(true);
    }
  });

  it('has compounds of all four kinds', () => {
    expect(new Set(place.compounds.map(({ kind }) => kind)).size).toBe(4);
  });
});
