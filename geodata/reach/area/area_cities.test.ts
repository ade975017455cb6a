import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../demo/make_city.ts';
import { PLACE_PROFILES } from '../../demo/profiles.ts';
import { readOsm } from '../../formats/osm/read_osm.ts';
import type { Barrier, Gate, Street } from '../../place.ts';
import { compileNetwork } from '../network/compile_network.ts';
import { edgesInBox } from '../network/edge_index.ts';
import { positionOnEdge } from '../network/edge_line.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import { toUnits, unitMetres } from '../network/metres.ts';
import { StreetNetwork } from '../network/network.ts';
import { nearestTimes } from '../search/nearest_times.ts';
import { reachedParts } from '../search/reached_parts.ts';
import { unseenInside, wronglyPlaced } from '../testing/area_faults.ts';
import { whyInvalid } from '../testing/check_area.ts';
import { drawArea, drawBands } from './draw_area.ts';

interface Ground {
  readonly streets: readonly Street[];
  readonly gates: readonly Gate[];
  readonly barriers: readonly Barrier[];
}

const REAL = '../shared/realdata/';
const CITIES: readonly { name: string; file: string | null; read: () => Promise<Ground> }[] = [
  { name: 'the demonstration city', file: null, read: async () => makeDemonstrationCity(PLACE_PROFILES.yumen!) },
  {
    name: 'Nanjing',
    file: `${REAL}nanjing.osm`,
    read: () => readOsm(`${REAL}nanjing.osm`, { bounds: [118.765, 32.035, 118.795, 32.052] }),
  },
  {
    name: 'Liechtenstein',
    file: `${REAL}liechtenstein.osm.pbf`,
    read: () => readOsm(`${REAL}liechtenstein.osm.pbf`),
  },
  { name: 'Porto', file: `${REAL}porto.osm.pbf`, read: () => readOsm(`${REAL}porto.osm.pbf`) },
];
const STATIONS = 16;
const MINUTES = [5, 10, 15];
const SAMPLES = 10_000;
const walk = { metresPerSecond: 1.3, limitMs: 900_000 };

function spreadStations(network: StreetNetwork): EdgePosition[] {
  return Array.from({ length: STATIONS }, (_, at) => ({
    edge: Math.floor(((at + 0.5) / STATIONS) * network.groundEdgeCount),
    fraction: (1 + ((at * 37) % 62)) / 64,
    offStreetMetres: at % 3,
  }));
}

for (const { name, file, read } of CITIES) {
  describe.skipIf(file !== null && !existsSync(file))(`the areas of ${name}`, () => {
    const ready = read().then((ground) => {
      const network = StreetNetwork.from(compileNetwork(ground));
      return { network, barriers: ground.barriers, stations: spreadStations(network) };
    });
    const style = { bufferMetres: 40, toleranceMetres: 10 };
    const bandsOf = (network: StreetNetwork, sources: readonly EdgePosition[]) => {
      const times = nearestTimes(network, sources, walk);
      return MINUTES.map((minutes) => reachedParts(times, minutes * 60_000));
    };

    it('have no reached street outside and no other inside, of one station and of all, in 5, 10 and 15 minutes', async () => {
      const { network, barriers, stations } = await ready;
      for (const sources of [...stations.map((station) => [station]), stations]) {
        const bands = bandsOf(network, sources);
        const drawn = drawBands(network, bands, { ...style, barriers });
        bands.forEach((parts, band) => {
          const { outline } = drawn[band]!;
          const cellMetres = cellOf(sources.length, name);
          expect(outline.coordinates.length).toBeGreaterThan(0);
          expect(wronglyPlaced({ network, barriers, parts, outline, cellMetres }, SAMPLES)).toEqual([]);
        });
      }
    });

    it('cover only ground that sees a reached street past all barriers', async () => {
      const { network, barriers, stations } = await ready;
      for (const station of stations) {
        const parts = bandsOf(network, [station])[2]!;
        const { outline } = drawArea(network, parts, { ...style, barriers });
        const drawn = { network, barriers, parts, outline, cellMetres: 10 };
        expect(unseenInside(drawn, style.bufferMetres, 1000)).toEqual([]);
      }
    });

    it('are valid, also where they are generalised', async () => {
      const { network, barriers, stations } = await ready;
      for (const station of stations.slice(0, 4)) {
        for (const toleranceMetres of [10, 40]) {
          const parts = bandsOf(network, [station])[2]!;
          expect(whyInvalid(drawArea(network, parts, { ...style, toleranceMetres, barriers }).outline)).toBeNull();
        }
      }
    });

    it('are drawn from as much street as a fine field of times finds', async () => {
      const { network, stations } = await ready;
      for (const station of stations.slice(0, 3)) {
        const times = nearestTimes(network, [station], walk);
        const { lengthMetres } = reachedParts(times, walk.limitMs);
        let sum = 0;
        for (const edge of edgesAround(network, station)) {
          const metres = network.columns.edgeLengthMm[edge]! / 1000;
          const steps = Math.ceil(metres / 0.5);
          for (let step = 0; step < steps; step++) {
            const at = times.timeAt({ edge, fraction: (step + 0.5) / steps, offStreetMetres: 0 });
            if (at !== null && at.ms <= walk.limitMs) sum += metres / steps;
          }
        }
        expect(lengthMetres / sum).toBeGreaterThan(0.999);
        expect(lengthMetres / sum).toBeLessThan(1.001);
      }
    });
  });
}

/** Ground edges within the metres that are walked in the time. */
function edgesAround(network: StreetNetwork, { edge, fraction }: EdgePosition): number[] {
  const [x, y] = positionOnEdge(network, edge, fraction).map(toUnits) as [number, number];
  const unit = unitMetres(y);
  const metres = (walk.metresPerSecond * walk.limitMs) / 1000;
  const [dx, dy] = [metres / unit.x, metres / unit.y];
  return edgesInBox(network, x - dx, y - dy, x + dx, y + dy).filter((found) => found < network.groundEdgeCount);
}

/** All stations of Porto together span more than 4 million cells of 10 m. */
function cellOf(stations: number, name: string): number {
  return stations > 1 && name === 'Porto' ? 20 : 10;
}
