import { edgeLine } from '../../geodata/reach/network/edge_line.ts';
import type { EdgePosition } from '../../geodata/reach/network/edge_position.ts';
import { exactFraction } from '../../geodata/reach/network/edge_position.ts';
import { gateStates } from '../../geodata/reach/network/gate_states.ts';
import { type UnitMetres, unitMetres } from '../../geodata/reach/network/metres.ts';
import type { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { enterEdgeOf } from '../../geodata/reach/search/reach_search_enter.ts';
import { linkPasses } from '../../geodata/reach/search/reach_search_gates.ts';
import { msBetween, offStreetMs, UNREACHED, walkingCosts } from '../../geodata/reach/search/walking_costs.ts';
import type { Queryable } from '../store/queryable.ts';

/**
 * What others would do with PostgreSQL, pgRouting and PostGIS for the two answers that reach gives: which station is
 * nearest to each node, and the area around one station. Benchmarks compare with it; nothing else uses it.
 *
 * The peer has what favours it: whole milliseconds as costs, lines in metres without a transformation, indexes, statistics.
 */
const ROWS_AT_ONCE = 5000;

/**
 * Every station's nearest nodes in one call: a node comes once, with the station that is nearest. `equicost` of pgRouting 3.4.2
 * loses a few nodes (15 of 42,897 in Porto) that its single searches find.
 */
const LABELS_SQL = `
select count(*)::int as nodes
from pgr_drivingDistance(
  'select id, source, target, cost, reverse_cost from peer_edges', $1::int[], $2::float8, equicost => true)
where node >= 0`;

/**
 * The pieces of street within the time: from each reached node on, as far as the time left goes. Of the station's own street
 * it has only what is walked from its ends.
 */
const PIECES_SQL = `
with reached as (
  select node, agg_cost
  from pgr_drivingDistance('select id, source, target, cost, reverse_cost from peer_edges', $1::int, $2::float8)
),
pieces as (
  select e.id, e.line, 0::float8 as first, least(1, ($2 - r.agg_cost) / greatest(1, e.cost)) as last
  from reached r join peer_edges e on e.source = r.node
  where e.line is not null and e.cost >= 0
  union all
  select e.id, e.line, 1 - least(1, ($2 - r.agg_cost) / greatest(1, e.reverse_cost)), 1
  from reached r join peer_edges e on e.target = r.node
  where e.line is not null and e.reverse_cost >= 0
)`;

const PARTS_SQL = `${PIECES_SQL}
select id as edge, first as "from", last as "to" from pieces order by id, first`;

/** The pieces cut out of their streets, and all of it buffered. */
const AREA_SQL = `${PIECES_SQL}
select ST_AsBinary(area) as area, ST_Area(area) as "squareMetres"
from (select ST_Buffer(ST_Collect(ST_LineSubstring(line, first, last)), $3::float8) as area from pieces) as drawn`;

/** Every station's reach by itself: the least of a node's times is that of its nearest station. */
const TIMES_SQL = `
select node, min(agg_cost) as ms
from pgr_drivingDistance('select id, source, target, cost, reverse_cost from peer_edges', $1::int[], $2::float8)
where node between 0 and $3
group by node`;

/** Whether the database has pgRouting; it is made ready if so. */
export async function hasPgRouting(database: Queryable): Promise<boolean> {
  const { rows } = await database.query("select from pg_available_extensions where name = 'pgrouting'", []);
  if (rows.length > 0) await database.query('create extension if not exists pgrouting', []);
  return rows.length > 0;
}

/**
 * Writes a network as edges to search from stations outwards, against the way that people walk; gates as their access
 * says. Source s is node −1 − s, joined to the ends of its edge. Replaces the table `peer_edges`.
 * @param everyPoint true makes a node of every point of the streets, as tools that load OpenStreetMap do; those between the
 *   ends of an edge are numbered on from the network's nodes. The times of the network's nodes stay the same.
 */
export async function loadPeer(
  database: Queryable,
  network: StreetNetwork,
  sources: readonly EdgePosition[],
  metresPerSecond: number,
  { everyPoint = false } = {},
): Promise<void> {
  await database.query('drop table if exists peer_edges', []);
  await database.query(
    'create table peer_edges (id int, source int, target int, cost float8, reverse_cost float8, line geometry)',
    [],
  );
  let rows: PeerEdge[] = [];
  let id = 0;
  const write = async () => {
    const column = (of: (row: PeerEdge) => number | string | null) => rows.map(of);
    await database.query(
      `insert into peer_edges
       select id, source, target, cost, reverse_cost, ST_GeomFromText(line)
       from unnest($1::int[], $2::int[], $3::int[], $4::float8[], $5::float8[], $6::text[])
         as e (id, source, target, cost, reverse_cost, line)`,
      [
        rows.map(() => id++),
        column((row) => row.source),
        column((row) => row.target),
        column((row) => row.cost),
        column((row) => row.reverseCost),
        column((row) => row.line),
      ],
    );
    rows = [];
  };
  for (const row of peerEdges(network, sources, metresPerSecond, everyPoint)) {
    rows.push(row);
    if (rows.length === ROWS_AT_ONCE) await write();
  }
  await write();
  await database.query('create index on peer_edges (source)', []);
  await database.query('create index on peer_edges (target)', []);
  await database.query('analyze peer_edges', []);
}

/** Labels every node with the nearest of the first so many sources. */
export async function timePeerLabels(
  database: Queryable,
  sourceCount: number,
  limitMs: number,
): Promise<{ readonly ms: number; readonly nodes: number }> {
  const starts = Array.from({ length: sourceCount }, (_, source) => -1 - source);
  const began = performance.now();
  const { rows } = await database.query(LABELS_SQL, [starts, limitMs]);
  return { ms: performance.now() - began, nodes: Number(rows[0]!.nodes) };
}

/** Milliseconds of each of the network's nodes to the nearest of the first so many sources, within the limit. */
export async function peerTimes(
  database: Queryable,
  network: StreetNetwork,
  sourceCount: number,
  limitMs: number,
): Promise<ReadonlyMap<number, number>> {
  const starts = Array.from({ length: sourceCount }, (_, source) => -1 - source);
  const { rows } = await database.query(TIMES_SQL, [starts, limitMs, network.nodeCount - 1]);
  return new Map(rows.map(({ node, ms }) => [Number(node), Number(ms)]));
}

/** Draws the area around one source. */
export async function timePeerArea(
  database: Queryable,
  source: number,
  limitMs: number,
  bufferMetres: number,
): Promise<{ readonly ms: number; readonly squareMetres: number }> {
  const began = performance.now();
  const { rows } = await database.query(AREA_SQL, [-1 - source, limitMs, bufferMetres]);
  return { ms: performance.now() - began, squareMetres: Number(rows[0]!.squareMetres) };
}

/** A piece of an edge between two fractions of it. */
export interface PeerPart {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
}

/** The pieces that the area around one source is drawn from, by edge; they may overlap. Only without `everyPoint`. */
export async function peerParts(database: Queryable, source: number, limitMs: number): Promise<PeerPart[]> {
  const { rows } = await database.query(PARTS_SQL, [-1 - source, limitMs]);
  return rows.map(({ edge, from, to }) => ({ edge: Number(edge), from: Number(from), to: Number(to) }));
}

interface PeerEdge {
  readonly source: number;
  readonly target: number;
  /** Milliseconds; −1 where nobody walks. */
  readonly cost: number;
  readonly reverseCost: number;
  /** WKT in metres; null for what is no street on the ground. */
  readonly line: string | null;
}

function* peerEdges(
  network: StreetNetwork,
  sources: readonly EdgePosition[],
  metresPerSecond: number,
  everyPoint: boolean,
): Generator<PeerEdge> {
  const { edgeFrom, edgeTo, edgeZone, linkGate } = network.columns;
  const costs = walkingCosts(network, { metresPerSecond, usesSteps: true, signalMs: 0 });
  const states = gateStates(network, null);
  const cost = (ms: number) => (ms === UNREACHED ? -1 : ms);
  for (let edge = 0; edge < network.edgeCount; edge++) {
    const gate = edge < network.linksFrom ? -1 : linkGate[edge - network.linksFrom]!;
    if (gate >= 0 && !linkPasses(network, edge, states[gate]!)) continue;
    const whole = {
      source: edgeFrom[edge]!,
      target: edgeTo[edge]!,
      cost: cost(costs.backMs[edge]!),
      reverseCost: cost(costs.aheadMs[edge]!),
    };
    if (edge >= network.groundEdgeCount) yield { ...whole, line: null };
    else if (everyPoint) yield* pieces(network, edge, whole);
    else yield { ...whole, line: wkt(lineInMetres(network, edge)) };
  }
  for (const [source, { edge, fraction, offStreetMetres }] of sources.entries()) {
    const off = offStreetMs(offStreetMetres, metresPerSecond);
    const at = exactFraction(fraction);
    const copies = edgeZone[edge]! < 0 ? [edge] : [edge, enterEdgeOf(network, edge)];
    for (const copy of copies) {
      for (const [node, end] of [
        [edgeFrom[copy]!, 0],
        [edgeTo[copy]!, 1],
      ] as const) {
        const ms = msBetween(costs, copy, end, at);
        if (ms !== UNREACHED) yield { source: -1 - source, target: node, cost: off + ms, reverseCost: -1, line: null };
      }
    }
  }
}

/** An edge cut at each of its inner points, its times shared out by length so that they sum to the whole. */
function* pieces(network: StreetNetwork, edge: number, whole: Omit<PeerEdge, 'line'>): Generator<PeerEdge> {
  const points = lineInMetres(network, edge);
  const along = [0];
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1]!, points[at]!];
    along.push(along[at - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const total = along.at(-1)! || 1;
  const upTo = (ms: number, at: number) => Math.floor((ms * along[at]!) / total);
  const share = (ms: number, at: number) =>
    ms < 0 ? ms : at === points.length - 1 ? ms - upTo(ms, at - 1) : upTo(ms, at) - upTo(ms, at - 1);
  const inner = network.nodeCount + network.columns.edgeFirstPoint[edge]! - 1;
  for (let at = 1; at < points.length; at++) {
    yield {
      source: at === 1 ? whole.source : inner + at - 1,
      target: at === points.length - 1 ? whole.target : inner + at,
      cost: share(whole.cost, at),
      reverseCost: share(whole.reverseCost, at),
      line: wkt([points[at - 1]!, points[at]!]),
    };
  }
}

/** On one plane for all edges: one of its own for each would tear them apart by as much as they differ in latitude. */
function lineInMetres(network: StreetNetwork, edge: number): [number, number][] {
  const line = edgeLine(network, edge);
  const metres = planeOf(network);
  const points: [number, number][] = [];
  for (let at = 0; at < line.length; at += 2) points.push([line[at]! * metres.x, line[at + 1]! * metres.y]);
  return points;
}

/** Metres of a unit at the first node of a network, whose streets the peer lays on the plane with those metres. */
export function planeOf(network: StreetNetwork): UnitMetres {
  return unitMetres(network.columns.nodeY[0]!);
}

function wkt(points: readonly (readonly [number, number])[]): string {
  return `LINESTRING(${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join(',')})`;
}
