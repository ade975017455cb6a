import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../../place.ts';

const folder = new URL('../../../../shared/realdata/', import.meta.url);
export const TAINAN = {
  outlines: new URL('tainan-cunli.topojson', folder),
  cases: new URL('tainan-dengue-2015-by-village-and-day.json', folder),
  population: new URL('tainan-village-population.csv', folder),
};

const DAY_MS = 86_400_000;
/** Of villages that the table of population leaves out: those without any case in 2015. About the mean of the others. */
const OTHER_RESIDENTS = 2_400;

/** Dengue in Tainan: cases of each of 752 villages on each of so many days from the first one on. */
export function readTainan(firstDay: string, days: number) {
  const topology = JSON.parse(readFileSync(TAINAN.outlines, 'utf8')) as Topology;
  const object = Object.values(topology.objects)[0] as GeometryCollection<Village>;
  const villages = feature(topology, object).features;
  const cases = JSON.parse(readFileSync(TAINAN.cases, 'utf8')) as Record<string, [day: string, cases: number][]>;
  const people = new Map(
    readFileSync(TAINAN.population, 'utf8')
      .split('\n')
      .map((line) => line.split(','))
      .map(([code, , residents]) => [code, Number(residents)]),
  );
  const first = Date.parse(firstDay);
  return {
    steps: days,
    centres: villages.map(({ geometry }) => middleOf(geometry as Polygon | MultiPolygon)),
    counts: villages.flatMap(({ properties }) => {
      const row = new Array<number>(days).fill(0);
      for (const [day, count] of cases[olderCode(properties)] ?? []) {
        const step = (Date.parse(day) - first) / DAY_MS;
        if (step >= 0 && step < days) row[step]! += count;
      }
      return row;
    }),
    residents: villages.map(({ properties }) => people.get(olderCode(properties)) ?? OTHER_RESIDENTS),
    towns: villages.map(({ properties }) => properties.TOWNNAME),
    dayOf: (step: number) => new Date(first + step * DAY_MS).toISOString().slice(0, 10),
  };
}

interface Village {
  readonly VILLCODE: string;
  readonly TOWNNAME: string;
}

/** 67000 150 013 was 6701500-013. */
function olderCode({ VILLCODE }: Village): string {
  return `670${VILLCODE.slice(5, 7)}00-${VILLCODE.slice(8)}`;
}

/** Middle of the vertices of the outer ring. */
function middleOf(outline: Polygon | MultiPolygon): Position {
  const ring = (outline.type === 'Polygon' ? outline.coordinates : outline.coordinates[0]!)[0]!;
  const sum = (axis: 0 | 1) => ring.reduce((total, position) => total + position[axis]!, 0);
  return [sum(0) / ring.length, sum(1) / ring.length];
}
