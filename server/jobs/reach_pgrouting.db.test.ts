import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { readOsm } from '../../geodata/formats/osm/read_osm.ts';
import type { Gate, Street } from '../../geodata/place.ts';
import { compileNetwork } from '../../geodata/reach/compile_network.ts';
import { type EdgePosition, msAlong } from '../../geodata/reach/edge_position.ts';
import { nearestTimes, UNREACHED } from '../../geodata/reach/nearest_times.ts';
import { EDGE, StreetNetwork } from '../../geodata/reach/network.ts';
import { walkingCosts } from '../../geodata/reach/walking_costs.ts';
import type { Queryable } from '../store/queryable.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';

const METRES_PER_SECOND = 1.19;
const LIMIT_MS = 900_000;
const NANJING = '../shared/realdata/nanjing.osm';
const LIECHTENSTEIN = '../shared/realdata/liechtenstein.osm.pbf';

type Ground = { readonly streets: readonly Street[]; readonly gates: readonly Gate[] };
const GROUNDS: readonly { name: string; file: string | null; read: () => Promise<Ground> }[] = [
  { name: 'Nanjing', file: NANJING, read: () => readOsm(NANJING, { bounds: [118.765, 32.035, 118.795, 32.052] }) },
  { name: 'Liechtenstein', file: LIECHTENSTEIN, read: () => readOsm(LIECHTENSTEIN) },
  { name: 'the demonstration city', file: null, read: async () => makeDemonstrationCity(PLACE_PROFILES.yumen!) },
];

/** Sources spread over the edges, always the same, none at an end of its edge. */
function spreadSources(network: StreetNetwork, count: number): EdgePosition[] {
  return Array.from({ length: count }, (_, at) => ({
    edge: Math.floor(((at + 0.5) / count) * network.edgeCount),
    fraction: (1 + ((at * 37) % 62)) / 64,
    offStreetMetres: at % 3,
  }));
}

/**
 * The network as pgRouting's edges, searched towards the sources, so one-way streets point backwards. Each source is a
 * node of its own, −1 − source, joined to the two ends of its edge.
 */
async function writeEdges(
  database: Queryable,
  network: StreetNetwork,
  sources: readonly EdgePosition[],
): Promise<void> {
  const { edgeFrom, edgeTo, edgeFlags } = network.columns;
  const { edgeMs } = walkingCosts(network, METRES_PER_SECOND);
  const rows: [source: number, target: number, cost: number, reverse: number][] = [];
  const isOneWay = (edge: number) => (edgeFlags[edge]! & EDGE.oneWay) !== 0;
  edgeFrom.forEach((from, edge) => {
    rows.push([from, edgeTo[edge]!, isOneWay(edge) ? -1 : edgeMs[edge]!, edgeMs[edge]!]);
  });
  sources.forEach(({ edge, fraction, offStreetMetres }, source) => {
    const off = Math.round((offStreetMetres * 1000) / METRES_PER_SECOND);
    const along = msAlong(edgeMs[edge]!, fraction);
    rows.push([-1 - source, edgeFrom[edge]!, off + along, -1]);
    if (!isOneWay(edge)) rows.push([-1 - source, edgeTo[edge]!, off + edgeMs[edge]! - along, -1]);
  });
  await database.query('drop table if exists walking_edges', []);
  await database.query(
    'create table walking_edges (id int, source int, target int, cost float8, reverse_cost float8)',
    [],
  );
  await database.query(
    'insert into walking_edges select * from unnest($1::int[], $2::int[], $3::int[], $4::float8[], $5::float8[])',
    [rows.map((_, id) => id), ...([0, 1, 2, 3] as const).map((column) => rows.map((row) => row[column]))],
  );
}

async function hasPgRouting(database: Queryable): Promise<boolean> {
  const { rows } = await database.query("select from pg_available_extensions where name = 'pgrouting'", []);
  if (rows.length === 0) return false;
  await database.query('create extension if not exists pgrouting', []);
  return true;
}

onRealDatabase('nearest times', (database) => {
  for (const { name, file, read } of GROUNDS) {
    const absent = file !== null && !existsSync(file);
    it.skipIf(absent)(`are pgRouting's to the millisecond for 500 sources in ${name}`, async ({ skip }) => {
      if (!(await hasPgRouting(database.pool)))
        skip('pgRouting is not installed (apt-get install postgresql-15-pgrouting)');
      const network = StreetNetwork.from(compileNetwork(await read()));
      const sources = spreadSources(network, 500);
      await writeEdges(database.pool, network, sources);
      const { rows } = await database.pool.query<{ start: number; node: number; ms: number }>(
        `select from_v::int as start, node::int, agg_cost::float8 as ms
         from pgr_drivingDistance('select * from walking_edges', $1::int[], $2::float8) where node >= 0`,
        [sources.map((_, source) => -1 - source), LIMIT_MS],
      );
      const nearest = new Uint32Array(network.nodeCount).fill(UNREACHED);
      const theirs = sources.map(() => new Uint32Array(network.nodeCount).fill(UNREACHED));
      for (const { start, node, ms } of rows) {
        theirs[-1 - start]![node] = ms;
        nearest[node] = Math.min(nearest[node]!, ms);
      }
      const walk = { metresPerSecond: METRES_PER_SECOND, limitMs: LIMIT_MS };
      const differing = sources.filter((source, index) =>
        nearestTimes(network, [source], walk).nodeMs.some((ms, node) => ms !== theirs[index]![node]),
      );
      expect(differing).toEqual([]);
      expect(rows.length).toBeGreaterThan(500);
      // The least of its single searches: its own `equicost` gives some nodes a source that is not their nearest (3.4.2).
      expect(nearestTimes(network, sources, walk).nodeMs).toEqual(nearest);
    });
  }
});
