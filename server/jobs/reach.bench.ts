import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Pool } from 'pg';
import { seededRandom } from '../../geodata/districting/random.ts';
import { readOsm } from '../../geodata/formats/osm/read_osm.ts';
import type { Barrier } from '../../geodata/place.ts';
import { drawArea } from '../../geodata/reach/area/draw_area.ts';
import { compileNetwork } from '../../geodata/reach/network/compile_network.ts';
import type { EdgePosition } from '../../geodata/reach/network/edge_position.ts';
import { gateStates } from '../../geodata/reach/network/gate_states.ts';
import { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { nearestTimes } from '../../geodata/reach/search/nearest_times.ts';
import { reachedParts } from '../../geodata/reach/search/reached_parts.ts';
import { measureAreas } from '../../geodata/reach/testing/area_measure.ts';
import { generatedCity, scatteredPositions } from '../../geodata/reach/testing/generated_city.ts';
import { WALKING_PROFILES } from '../../geodata/standards/walking_profiles.ts';
import { findPostgres, startRealPostgres } from '../testing/real_postgres.ts';
import { dragStations } from './reach_bench_drag.ts';
import { hasPgRouting, loadPeer, peerTimes, timePeerArea, timePeerLabels } from './reach_bench_peer.ts';

/**
 * `npm run bench -- reach`: the engine of reach on Liechtenstein, Porto and made-up cities, one seed throughout. The peer is
 * pgRouting with PostGIS on a real PostgreSQL in the same run, on the same streets and costs, with the 300 stations of Porto.
 *
 * pgRouting is given every point of the streets as a node, as OpenStreetMap's tools hand them to it, and then, for fairness,
 * the junctions alone, as we have them.
 */

const SEED = 20240101;
const STATIONS = 300;
const WALK = { metresPerSecond: 1.3, limitMs: 900_000 };
const HOUR_MS = 3_600_000;
const AREA = { bufferMetres: 40, toleranceMetres: 10 };
const REALDATA = join(import.meta.dirname, '../../../shared/realdata');

interface City {
  readonly name: string;
  readonly network: StreetNetwork;
  readonly barriers: readonly Barrier[];
}

const rows: { what: string; city: string; figure: string; target: string }[] = [];
const row = (city: string, what: string, figure: string, target = '') => rows.push({ what, city, figure, target });
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

async function realCity(name: string, file: string): Promise<City | null> {
  const path = join(REALDATA, file);
  if (!existsSync(path)) {
    console.log(`没有 ${file}，略过${name}。 / ${file} is not there: ${name} is left out.`);
    return null;
  }
  const ground = await readOsm(path);
  return { name, network: StreetNetwork.from(compileNetwork(ground)), barriers: ground.barriers };
}

/** The median of so many runs, after one that warms up. */
function medianMs(runs: number, run: () => void): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
}

function labelWholeCity(network: StreetNetwork, limitMs: number): number {
  const stations = scatteredPositions(network, STATIONS, SEED);
  return medianMs(5, () => nearestTimes(network, stations, { ...WALK, limitMs }));
}

/** Three categories of stations, each for four kinds of people, from nothing. */
function labelCategoriesAndProfiles(network: StreetNetwork): number {
  const categories = [1, 2, 3].map((seed) => scatteredPositions(network, STATIONS, SEED + seed));
  const profiles = ['adult', 'age_70_79', 'age_80', 'wheelchair'].map(
    (code) => WALKING_PROFILES.find((profile) => profile.code === code)!,
  );
  return medianMs(3, () => {
    for (const stations of categories) {
      for (const { metresPerSecond, usesSteps } of profiles) {
        nearestTimes(network, stations, { metresPerSecond, usesSteps, limitMs: WALK.limitMs });
      }
    }
  });
}

function bytesPerDirectedEdge({ columns, edgeCount, data }: StreetNetwork): number {
  const geometry = columns.pointX.byteLength + columns.pointY.byteLength;
  return (data.byteLength - geometry) / (2 * edgeCount);
}

async function comparePeer({ network, barriers }: City, stations: readonly EdgePosition[]) {
  const bin = findPostgres();
  if (bin === null) {
    console.log('没有安装 PostgreSQL，略过对照。 / PostgreSQL is not installed: there is no peer.');
    return null;
  }
  const postgres = await startRealPostgres(bin);
  const pool = new Pool({ host: postgres.socketFolder, user: 'postgres', database: 'postgres' });
  try {
    await pool.query('create extension postgis');
    if (!(await hasPgRouting(pool))) {
      console.log('没有安装 pgRouting，略过对照。 / pgRouting is not installed: there is no peer.');
      return null;
    }
    const times = async (everyPoint: boolean) => {
      await loadPeer(pool, network, stations, WALK.metresPerSecond, { everyPoint });
      await timePeerLabels(pool, stations.length, WALK.limitMs);
      const labels = await timePeerLabels(pool, stations.length, WALK.limitMs);
      const areas: number[] = [];
      for (let station = 0; station < 12; station++) {
        areas.push((await timePeerArea(pool, station, WALK.limitMs, AREA.bufferMetres)).ms);
      }
      return { labelMs: labels.ms, areaMs: areas.slice(2).toSorted((a, b) => a - b)[5]! };
    };
    const everyPoint = await times(true);
    const junctions = await times(false);
    const ours = nearestTimes(network, stations, { ...WALK, gates: gateStates(network, null) });
    const theirs = await peerTimes(pool, network, stations.length, WALK.limitMs);
    let mismatches = 0;
    for (let node = 0; node < network.nodeCount; node++) {
      const known = ours.nodeMs[node]! <= WALK.limitMs ? ours.nodeMs[node]! : undefined;
      if (theirs.get(node) !== known) mismatches++;
    }
    const labelMs = medianMs(9, () => nearestTimes(network, stations, WALK));
    const style = { ...AREA, barriers };
    const areaMs = medianMs(9, () => {
      for (const station of stations.slice(2, 12)) {
        drawArea(network, reachedParts(nearestTimes(network, [station], WALK), WALK.limitMs), style);
      }
    });
    return { everyPoint, junctions, labelMs, areaMs: areaMs / 10, mismatches, compared: network.nodeCount };
  } finally {
    await pool.end();
    await postgres.stop();
  }
}

const cities = [
  await realCity('Liechtenstein', 'liechtenstein.osm.pbf'),
  await realCity('Porto', 'porto.osm.pbf'),
].filter((city) => city !== null);
const town = { name: '100,000 nodes', network: generatedCity(100_000, SEED), barriers: [] };
const large = { name: '1,000,000 nodes', network: generatedCity(1_000_000, SEED), barriers: [] };
const main = cities.find(({ name }) => name === 'Porto') ?? town;

const figures: Record<string, number | null> = {};
for (const city of [...cities, town]) {
  const random = seededRandom(SEED);
  const drag = await dragStations(city.network, city.barriers, STATIONS, random);
  row(city.name, 'drag one station one step, repair and figures, p50', ms(drag.p50));
  row(city.name, 'the same, p99', ms(drag.p99), '≤ 2 ms');
  row(city.name, 'the same, p99 of all times as they came', ms(drag.asTheyCameP99));
  row(city.name, 'bytes allocated per drag step', drag.bytesPerStep.toFixed(0), 'none to be seen');
  if (city === main) {
    figures.dragP50Ms = drag.p50;
    figures.dragP99Ms = drag.p99;
    figures.dragBytesPerStep = drag.bytesPerStep;
  }
}
figures.city100kMs = labelCategoriesAndProfiles(town.network);
row(town.name, '3 categories × 4 profiles, 15 minutes', ms(figures.city100kMs), '≤ 300 ms');
figures.city1mMs = labelWholeCity(large.network, WALK.limitMs);
row(large.name, 'one category, 15 minutes', ms(figures.city1mMs), '≤ 150 ms');
row(large.name, 'one category, an hour', ms(labelWholeCity(large.network, HOUR_MS)));

let areaP99 = 0;
for (const { name, network, barriers } of cities) {
  const area = measureAreas(network, barriers, scatteredPositions(network, STATIONS, SEED), WALK);
  row(name, 'polygon of one service area, p50', ms(area.p50));
  row(name, 'the same, p99', ms(area.p99), '≤ 10 ms');
  row(name, 'the same on ground not drawn on before, p99', ms(area.firstP99));
  areaP99 = Math.max(areaP99, area.p99);
}
figures.areaP99Ms = cities.length > 0 ? areaP99 : null;

const peer = await comparePeer(main, scatteredPositions(main.network, STATIONS, SEED));
if (peer !== null) {
  const { everyPoint, junctions, labelMs, areaMs } = peer;
  row(main.name, `nearest of ${STATIONS} stations`, ms(labelMs));
  row(
    main.name,
    'pgRouting, every point a node',
    ms(everyPoint.labelMs),
    `${(everyPoint.labelMs / labelMs).toFixed(0)}× (≥ 60×)`,
  );
  row(main.name, 'pgRouting, junctions alone', ms(junctions.labelMs), `${(junctions.labelMs / labelMs).toFixed(0)}×`);
  row(main.name, 'one service area, search and polygon', ms(areaMs));
  row(
    main.name,
    'pgRouting + PostGIS, every point a node',
    ms(everyPoint.areaMs),
    `${(everyPoint.areaMs / areaMs).toFixed(0)}× (≥ 40×)`,
  );
  row(
    main.name,
    'pgRouting + PostGIS, junctions alone',
    ms(junctions.areaMs),
    `${(junctions.areaMs / areaMs).toFixed(0)}×`,
  );
  row(main.name, `times that differ from pgRouting's, of ${peer.compared} nodes`, `${peer.mismatches}`, '0');
}
figures.labelVsPgrouting = peer && peer.everyPoint.labelMs / peer.labelMs;
figures.areaVsPostgis = peer && peer.everyPoint.areaMs / peer.areaMs;
figures.labelVsPgroutingJunctions = peer && peer.junctions.labelMs / peer.labelMs;
figures.areaVsPostgisJunctions = peer && peer.junctions.areaMs / peer.areaMs;
figures.bytesPerEdge = bytesPerDirectedEdge(main.network);
figures.portoBlobBytes =
  main.name === 'Porto' ? gzipSync(new Uint8Array(main.network.data as ArrayBuffer), { level: 9 }).length : null;
figures.mismatches = peer?.mismatches ?? null;
row(main.name, 'memory per directed edge, geometry apart', `${figures.bytesPerEdge.toFixed(1)} bytes`, '≤ 48');
if (figures.portoBlobBytes)
  row('Porto', 'network over the wire', `${(figures.portoBlobBytes / 1e6).toFixed(2)} MB`, '≤ 6 MB');

console.table(rows);
const rounded = Object.entries(figures).map(([key, value]) => [key, value === null ? null : Number(value.toFixed(3))]);
console.log(JSON.stringify(Object.fromEntries(rounded)));
