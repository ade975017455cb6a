import type { PoolClient } from 'pg';

/**
 * A second reckoning of times on foot, for tests: from the raw tables alone, in floating point, with distances and snapping
 * by PostGIS. No file of this folder shares a line with geodata/reach.
 */

export interface GateRow {
  readonly node: string;
  readonly access: 'yes' | 'private' | 'no';
  readonly hours: string | null;
  readonly compound: string | null;
}

interface StreetRow {
  readonly id: string;
  readonly kind: string;
  readonly walk: 'yes' | 'private';
  readonly one_way_on_foot: boolean;
  readonly wheelchair: boolean;
  readonly bridge: boolean;
  readonly tunnel: boolean;
  readonly compound: string | null;
  readonly nodes: readonly string[];
  readonly heights: readonly number[] | null;
}

export interface Segment {
  readonly number: number;
  readonly street: StreetRow;
  /** '' for public ground. */
  readonly zone: string;
  readonly a: string;
  readonly b: string;
  readonly metres: number;
}

export interface RawGround {
  readonly segments: readonly Segment[];
  readonly segmentsAt: ReadonlyMap<string, readonly Segment[]>;
  readonly gatesAt: ReadonlyMap<string, readonly GateRow[]>;
  readonly signals: ReadonlySet<string>;
  /** Effort per metre of each segment, from a to b and back: 1 where it is level or no heights are known. */
  readonly efforts: readonly (readonly [ahead: number, back: number])[];
}

const THROUGH = /^(unclassified|(motorway|trunk|primary|secondary|tertiary)(_link)?)$/;

/** Reads the one place of a database. Leaves temporary tables in the session for `standsOf`. */
export async function readRawGround(client: PoolClient, srid: number): Promise<RawGround> {
  await client.query('set statement_timeout = 0');
  const { rows: streets } = await client.query<StreetRow>(
    `select id, kind, walk, one_way_on_foot, wheelchair, bridge, tunnel, compound_id as compound, nodes::text[],
       heights::text[]::float8[] from streets where walk <> 'no' order by id collate "C"`,
  );
  await client.query(
    `create temp table segments as
     with points as (select s.id, s.bridge, s.tunnel, d.path[1] as i, d.geom as at, s.nodes[d.path[1]] as node
         from streets s, st_dumppoints(s.line) d where s.walk <> 'no'),
       nodes as (select distinct on (node) node, at from points order by node, id collate "C", i)
     select (row_number() over (order by p.id collate "C", p.i))::int - 1 as number, p.id, p.bridge, p.tunnel,
       a.node::text as a, b.node::text as b, st_distance(a.at::geography, b.at::geography, true) as metres,
       st_transform(st_makeline(a.at, b.at), ${srid}) as line
     from points p join points q on q.id = p.id and q.i = p.i + 1
       join nodes a on a.node = p.node join nodes b on b.node = q.node where p.node <> q.node`,
  );
  await client.query(
    `create temp table walls as select st_transform(line, ${srid}) as line from barriers where not bridge and not tunnel`,
  );
  for (const table of ['segments', 'walls']) {
    await client.query(`create index on ${table} using gist (line)`);
    await client.query(`analyze ${table}`);
  }
  const zones = zonesOf(streets);
  const byId = new Map(streets.map((street) => [street.id, street]));
  const { rows } = await client.query<{ number: number; id: string; a: string; b: string; metres: number }>(
    'select number, id, a, b, metres from segments order by number',
  );
  const segments = rows.map(({ id, ...segment }) => ({
    ...segment,
    street: byId.get(id)!,
    zone: zones.get(id) ?? '',
  }));
  const gates = await client.query<GateRow>(
    `select node::text, access, opening_hours as hours, compound_id as compound from gates
     where node is not null order by id collate "C"`,
  );
  const signals = await client.query<{ node: string }>('select node::text from signals');
  const segmentsAt = grouped(segments, ({ a, b }) => [a, b]);
  const ground = {
    segments,
    segmentsAt,
    gatesAt: grouped(gates.rows, ({ node }) => [node]),
    signals: new Set(signals.rows.map(({ node }) => node)),
  };
  return { ...ground, efforts: effortsOf(ground, heightsOf(streets)) };
}

/** Items by their keys, each under every one of its own, in their order. */
export function grouped<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** Compounds, and connected private ways outside them, which belong to the one compound that they touch. */
function zonesOf(streets: readonly StreetRow[]): Map<string, string> {
  const isLoose = ({ walk, compound }: StreetRow) => walk === 'private' && compound === null;
  const ofCompound = ({ walk, kind, compound }: StreetRow) =>
    compound !== null && (walk === 'private' || !THROUGH.test(kind));
  const zones = new Map(streets.filter(ofCompound).map(({ id, compound }) => [id, compound!]));
  const at = grouped(streets, ({ nodes }) => [...new Set(nodes)]);
  const seen = new Set<StreetRow>();
  for (const first of streets.filter(isLoose)) {
    if (seen.has(first)) continue;
    const piece = [first];
    const touched = new Set<string>();
    seen.add(first);
    for (const street of piece)
      for (const other of street.nodes.flatMap((node) => at.get(node)!)) {
        if (ofCompound(other)) touched.add(other.compound!);
        if (!isLoose(other) || seen.has(other)) continue;
        seen.add(other);
        piece.push(other);
      }
    // A way between two compounds belongs to neither, and lets everybody through.
    if (touched.size > 1) continue;
    for (const { id } of piece) zones.set(id, [...touched][0] ?? `private ways with ${first.id}`);
  }
  return zones;
}

function heightsOf(streets: readonly StreetRow[]): Map<string, number> {
  const heights = new Map<string, number>();
  for (const street of streets)
    street.heights?.forEach((height, i) => {
      const node = street.nodes[i]!;
      if (!heights.has(node)) heights.set(node, height);
    });
  return heights;
}

/** Tobler's hiking function, evened out over each stretch between junctions: positions on a stretch know it as a whole. */
function effortsOf(
  { segments, segmentsAt, gatesAt, signals }: Omit<RawGround, 'efforts'>,
  heights: ReadonlyMap<string, number>,
): [number, number][] {
  const tobler = (slope: number) => Math.exp(3.5 * (Math.abs(slope + 0.05) - 0.05));
  const ruleOf = ({ zone, street: s }: Segment) =>
    [zone, s.kind === 'steps', s.walk, s.one_way_on_foot, s.bridge, s.tunnel, s.wheelchair].join('|');
  const effort = ({ a, b, metres }: Segment): [number, number] => {
    const [from, to] = [heights.get(a), heights.get(b)];
    if (from === undefined || to === undefined || from === to) return [metres, metres];
    const slope = Math.max(-1, Math.min(1, (to - from) / metres));
    return [metres * tobler(slope), metres * tobler(-slope)];
  };
  const goesOn = (node: string) => {
    const [one, other, third] = segmentsAt.get(node)!;
    if (!one || !other || third || one === other || gatesAt.has(node) || signals.has(node)) return false;
    return ruleOf(one) === ruleOf(other) && (!one.street.one_way_on_foot || (one.a === node) !== (other.a === node));
  };
  const efforts: [number, number][] = [];
  for (const first of segments) {
    if (efforts[first.number]) continue;
    const stretch = new Map([[first, true]]);
    for (const end of [first.b, first.a]) {
      let node = end;
      while (goesOn(node)) {
        const next = segmentsAt.get(node)!.find((segment) => !stretch.has(segment));
        if (!next) break;
        stretch.set(next, (next.a === node) === (end === first.b));
        node = next.a === node ? next.b : next.a;
      }
    }
    let [metres, ahead, back] = [0, 0, 0];
    for (const [segment, same] of stretch) {
      const [there, home] = effort(segment);
      metres += segment.metres;
      ahead += same ? there : home;
      back += same ? home : there;
    }
    for (const [segment, same] of stretch)
      efforts[segment.number] = same ? [ahead / metres, back / metres] : [back / metres, ahead / metres];
  }
  return efforts;
}
