import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { readOsm } from '../../geodata/formats/osm/read_osm.ts';
import { compileNetwork } from '../../geodata/reach/network/compile_network.ts';
import type { EdgePosition } from '../../geodata/reach/network/edge_position.ts';
import { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { ReachSearch } from '../../geodata/reach/search/reach_search.ts';
import { UNREACHED } from '../../geodata/reach/search/walking_costs.ts';
import { scatteredPositions } from '../../geodata/reach/testing/generated_city.ts';
import { randomNetwork } from '../../geodata/reach/testing/random_network.ts';
import type { Queryable } from '../store/queryable.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';

const WALK = { metresPerSecond: 1.19, usesSteps: false, signalMs: 20_000 };
const LIMIT_MS = 900_000;
const SOURCES = 500;
const NANJING = '../shared/realdata/nanjing.osm';
const LIECHTENSTEIN = '../shared/realdata/liechtenstein.osm.pbf';

const GROUNDS: readonly {
  readonly name: string;
  readonly file: string | null;
  readonly read: () => Promise<Parameters<typeof compileNetwork>[0]>;
}[] = [
  { name: 'Nanjing', file: NANJING, read: () => readOsm(NANJING, { bounds: [118.765, 32.035, 118.795, 32.052] }) },
  { name: 'Liechtenstein', file: LIECHTENSTEIN, read: () => readOsm(LIECHTENSTEIN) },
  { name: 'the demonstration city', file: null, read: async () => makeDemonstrationCity(PLACE_PROFILES.yumen!) },
];

/** A search with every third gate closed, every third private, and these sources. */
function searchFrom(network: StreetNetwork, sources: readonly EdgePosition[]): ReachSearch {
  const gates = Uint8Array.from(network.gates, (_, gate) => gate % 3);
  const search = new ReachSearch(network, { walk: WALK, limitMs: LIMIT_MS, gates });
  sources.forEach((at, slot) => {
    search.setSource(slot, at);
  });
  search.settle();
  return search;
}

/**
 * The half-edges that a search takes as pgRouting's edges, each one way, with gates and waits in their costs. Each source is
 * a node of its own, −1 − source, with an edge to each node that it stands by.
 */
async function writeEdges(database: Queryable, search: ReachSearch): Promise<void> {
  const { firstHalf } = search.network.columns;
  const rows: [source: number, target: number, cost: number][] = [];
  for (let node = 0; node < search.network.nodeCount; node++) {
    for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) {
      const ms = search.arcs[2 * half + 1]!;
      if (ms !== UNREACHED) rows.push([node, search.arcs[2 * half]!, ms]);
    }
  }
  const { seedNode, seedMs } = search.placed.sources;
  seedNode.forEach((node, seed) => {
    if (node !== -1) rows.push([-1 - Math.floor(seed / 4), node, seedMs[seed]!]);
  });
  await database.query('drop table if exists walking_edges', []);
  await database.query('create table walking_edges (id int, source int, target int, cost float8)', []);
  await database.query(
    'insert into walking_edges select * from unnest($1::int[], $2::int[], $3::int[], $4::float8[])',
    [rows.map((_, id) => id), ...([0, 1, 2] as const).map((column) => rows.map((row) => row[column]))],
  );
}

interface TheirRow {
  readonly start: number;
  readonly node: number;
  readonly ms: number;
}

async function drivingDistance(database: Queryable, count: number, equicost: boolean): Promise<TheirRow[]> {
  const { rows } = await database.query(
    `select from_v::int as start, node::int, agg_cost::float8 as ms
     from pgr_drivingDistance('select * from walking_edges', $1::int[], $2::float8, true, $3::boolean) where node >= 0`,
    [Array.from({ length: count }, (_, source) => -1 - source), LIMIT_MS, equicost],
  );
  return rows.map(({ start, node, ms }) => ({ start: Number(start), node: Number(node), ms: Number(ms) }));
}

/** The least times over all starts, and the times of each start. */
function columnsOf(network: StreetNetwork, rows: readonly TheirRow[], count: number) {
  const nearest = new Uint32Array(network.nodeCount).fill(UNREACHED);
  const alone = Array.from({ length: count }, () => new Uint32Array(network.nodeCount).fill(UNREACHED));
  for (const { start, node, ms } of rows) {
    alone[-1 - start]![node] = ms;
    nearest[node] = Math.min(nearest[node]!, ms);
  }
  return { nearest, alone };
}

/** Compares single searches and the nearest of all with pgRouting's. */
async function compare(database: Queryable, network: StreetNetwork, sources: readonly EdgePosition[]): Promise<void> {
  const together = searchFrom(network, sources);
  await writeEdges(database, together);
  const rows = await drivingDistance(database, sources.length, false);
  const { nearest, alone } = columnsOf(network, rows, sources.length);
  const differing = sources.filter((source, index) =>
    searchFrom(network, [source]).nodeMs.some((ms, node) => ms !== alone[index]![node]),
  );
  expect(differing).toEqual([]);
  // The least of its single searches: its own `equicost` gives some nodes a source that is not their nearest (3.4.2), so
  // that its times can be longer, but never shorter.
  expect(together.nodeMs).toEqual(nearest);
  for (const { node, ms } of await drivingDistance(database, sources.length, true)) {
    if (ms < nearest[node]!) expect({ node, ms }).toEqual({ node, ms: nearest[node] });
  }
}

async function hasPgRouting(database: Queryable): Promise<boolean> {
  const { rows } = await database.query("select from pg_available_extensions where name = 'pgrouting'", []);
  if (rows.length === 0) return false;
  await database.query('create extension if not exists pgrouting', []);
  return true;
}

const NO_PGROUTING = 'pgRouting is not installed (apt-get install postgresql-15-pgrouting)';

onRealDatabase('nearest times', (database) => {
  for (const { name, file, read } of GROUNDS) {
    const absent = file !== null && !existsSync(file);
    it.skipIf(absent)(`are pgRouting's to the millisecond for ${SOURCES} sources in ${name}`, async ({ skip }) => {
      if (!(await hasPgRouting(database.pool))) skip(NO_PGROUTING);
      const network = StreetNetwork.from(compileNetwork(await read()));
      await compare(database.pool, network, scatteredPositions(network, SOURCES, 11));
    });
  }

  it(`are pgRouting's to the millisecond for ${SOURCES} sources on random graphs`, async ({ skip }) => {
    if (!(await hasPgRouting(database.pool))) skip(NO_PGROUTING);
    for (const network of fc.sample(randomNetwork(), { numRuns: SOURCES / 10, seed: 12 }))
      await compare(database.pool, network, scatteredPositions(network, 10, 13));
  });
});
