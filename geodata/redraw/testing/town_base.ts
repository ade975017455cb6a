import type { Coverage } from '../../coverage/coverage.ts';
import { seededRandom } from '../../districting/random.ts';
import type { RedrawBase } from '../redraw_base.ts';

/** People, stations and cases strewn over a coverage, some of them right on vertices and lines. */
export function townBase(coverage: Coverage, seed: number, entrances = 200): RedrawBase {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const place = (): [number, number] => {
    const vertex = below(coverage.vertexCount);
    if (random() < 0.2) return [coverage.vertexX[vertex]!, coverage.vertexY[vertex]!];
    return [below(coverage.lattice.width + 1), below(coverage.lattice.height + 1)];
  };
  const places = Array.from({ length: entrances }, place);
  const stations = Array.from({ length: 12 }, place);
  const column = (length: number, value: () => number): Int32Array => Int32Array.from({ length }, value);
  const residents = column(entrances, () => below(60));
  return {
    coverage: coverage.toBuffer(),
    entrances: {
      x: Int32Array.from(places, ([x]) => x),
      y: Int32Array.from(places, ([, y]) => y),
      face: Int32Array.from(places, ([x, y]) => coverage.faceAtLattice(x, y)),
      households: residents.map((people) => Math.ceil(people / 3)),
      residents,
      residents60: residents.map((people) => Math.floor(people / 5)),
      building: column(entrances, () => below(40)),
      compound: column(entrances, () => below(8) - 1),
    },
    faces: {
      cases: column(coverage.faceCount, () => below(30)),
      openCases: column(coverage.faceCount, () => below(4)),
    },
    stations: {
      x: Int32Array.from(stations, ([x]) => x),
      y: Int32Array.from(stations, ([, y]) => y),
      category: column(stations.length, () => below(3)),
    },
    owners: { workers: column(coverage.ownerCount, () => 1 + below(2)) },
    lines: { start: Int32Array.of(0), x: new Int32Array(0), y: new Int32Array(0), kind: new Int32Array(0) },
    crossings: { x: new Int32Array(0), y: new Int32Array(0) },
    facts: {
      buildings: Array.from({ length: 40 }, (_, i) => `building/${i}`),
      compounds: Array.from({ length: 7 }, (_, i) => `compound/${i}`),
      compoundNames: Array.from({ length: 7 }, () => null),
      englishNames: {},
      areaNames: {},
      stations: stations.map((_, i) => `S${i}`),
      stationCategories: ['red_post', 'elderly_canteen', 'service_centre'],
      lineKinds: [],
      caseMonths: 12,
      limits: { min: 300, max: 500, source: '示例' },
      codeDigits: 3,
    },
  };
}
