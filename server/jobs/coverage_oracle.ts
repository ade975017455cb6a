import type { PoolClient } from 'pg';

/**
 * A second reckoning of times on foot, for tests: from the raw tables alone, in floating point, over states (place, zone,
 * coming or going) of every single segment, with distances and snapping by PostGIS. It shares no line with geodata/reach,
 * which is why it is one long file.
 */

export type GateState = 'open' | 'private' | 'closed';

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

interface Segment {
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

/** Where somebody may stand on the streets: so far along a segment (0 to 1), so many metres off it. */
export interface Stand {
  readonly segment: number;
  readonly share: number;
  readonly off: number;
}

const THROUGH = /^(unclassified|(motorway|trunk|primary|secondary|tertiary)(_link)?)$/;

/** Nearer than this share of a segment to its end counts as standing at the end. */
const AT_END = 6e-7;

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

function grouped<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Map<string, T[]> {
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

export interface WalkingRules {
  readonly metresPerSecond: number;
  readonly usesSteps: boolean;
  readonly signalMs: number;
  readonly gateState: (gate: GateRow) => GateState;
}

/**
 * Milliseconds from where somebody stands to the nearest of the stations; infinite where none can be reached.
 *
 * Who has left a zone does not pass through another: inside a zone one is either leaving or has entered for good, and only
 * the public state of a place on the border leads from the one to the other.
 */
export function timesTo(ground: RawGround, rules: WalkingRules, stations: readonly Stand[]): (home: Stand) => number {
  const { segments, segmentsAt, gatesAt, signals } = ground;
  const { metresPerSecond, usesSteps, signalMs, gateState } = rules;
  const names = new Map<string, number>();
  const arcsTo: number[][] = [];
  const waits: number[] = [];
  const stateOf = (name: string, waiting: boolean): [state: number, isNew: boolean] => {
    const known = names.get(name);
    if (known !== undefined) return [known, false];
    names.set(name, waits.length);
    arcsTo.push([]);
    return [waits.push(waiting ? signalMs : 0) - 1, true];
  };
  const arc = (from: number, to: number, ms: number) => {
    if (ms < Infinity) arcsTo[to]!.push(from, ms + waits[to]!);
  };
  const lets = (gates: readonly GateRow[] | undefined, ...states: GateState[]) =>
    gates?.some((gate) => states.includes(gateState(gate))) ?? true;
  const border = new Map([...segmentsAt].map(([node, its]) => [node, new Set(its.map(({ zone }) => zone)).size > 1]));
  const publicAt = (node: string) => stateOf(`public ${node}`, signals.has(node))[0];
  const stateAt = (node: string, zone: string, entered: boolean) => {
    if (zone === '') return publicAt(node);
    const atBorder = border.get(node)!;
    const [state, isNew] = stateOf(`${entered ? 'in' : 'out'} ${node} ${zone}`, signals.has(node) && !atBorder);
    if (!isNew || !atBorder) return state;
    const all = gatesAt.get(node);
    const own = all?.filter(({ compound }) => compound === zone);
    const gates = own?.length ? own : all;
    if (entered && lets(gates, 'open')) arc(publicAt(node), state, 0);
    if (!entered && lets(gates, 'open', 'private')) arc(state, publicAt(node), 0);
    return state;
  };
  /** A gate that stands not on a border cuts the ways that meet there. */
  const endAt = (node: string, { zone, number }: Segment, entered: boolean) => {
    const behind = stateAt(node, zone, entered);
    if (!gatesAt.has(node) || segmentsAt.get(node)!.length < 2 || border.get(node)) return behind;
    const [end] = stateOf(`end ${number} ${node} ${entered}`, false);
    if (!lets(gatesAt.get(node), 'open', 'private')) return end;
    arc(end, behind, 0);
    arc(behind, end, 0);
    return end;
  };
  const lines = segments.map((segment) => {
    const { street, zone, metres, number, a, b } = segment;
    const [ahead, back] = ground.efforts[number]!.map((effort) => (1000 * metres * effort) / metresPerSecond);
    const shut = !usesSteps && (street.kind === 'steps' || !street.wheelchair);
    const there = shut ? Infinity : ahead!;
    const home = shut || street.one_way_on_foot ? Infinity : back!;
    const copies = (zone === '' ? [false] : [false, true]).map((entered) => {
      const ends = [endAt(a, segment, entered), endAt(b, segment, entered)] as const;
      arc(ends[0], ends[1], there);
      arc(ends[1], ends[0], home);
      return ends;
    });
    return { there, home, copies };
  });

  const least = new Float64Array(waits.length).fill(Infinity);
  const queue: number[] = [];
  const lower = (state: number, ms: number) => {
    if (ms >= least[state]!) return;
    least[state] = ms;
    queue.push(state);
  };
  const part = (share: number, ms: number) => (share < AT_END ? 0 : share * ms);
  const offMs = ({ off }: Stand) => (1000 * off) / metresPerSecond;
  for (const station of stations) {
    const { there, home, copies } = lines[station.segment]!;
    for (const [a, b] of copies) {
      lower(a, offMs(station) + part(station.share, there));
      lower(b, offMs(station) + part(1 - station.share, home));
    }
  }
  for (const state of queue) {
    const arcs = arcsTo[state]!;
    for (let i = 0; i < arcs.length; i += 2) lower(arcs[i]!, least[state]! + arcs[i + 1]!);
  }
  return (stand) => {
    const { there, home, copies } = lines[stand.segment]!;
    const [a, b] = copies[0]!;
    const wait = (share: number, state: number) => (share < AT_END ? 0 : waits[state]!);
    const ways = stations.flatMap((station) => {
      if (station.segment !== stand.segment) return [];
      const along = station.share - stand.share;
      if (along === 0) return [offMs(station)];
      return [offMs(station) + Math.abs(along) * (along > 0 ? there : home)];
    });
    ways.push(least[a]! + part(stand.share, home) + wait(stand.share, a));
    ways.push(least[b]! + part(1 - stand.share, there) + wait(1 - stand.share, b));
    return offMs(stand) + Math.min(...ways);
  };
}

/** Pieces of street shorter than this lead nowhere, unless it is the longest of all. */
const SMALL_METRES = 1000;
/** PostGIS and ours measure alike to a few millimetres; streets as near as this may be taken one for the other. */
const TIE_METRES = 0.03;

/**
 * Where each of the positions may stand, by id: the nearest street that no barrier hides, and all others as near.
 * @param positions a query of `id` and `position`
 */
export async function standsOf(
  client: PoolClient,
  ground: RawGround,
  srid: number,
  positions: string,
): Promise<Map<string, Stand[]>> {
  // Streets in their order, so that walls are tried only until one is free: nine of them, more than meet at any corner.
  const { rows } = await client.query<Stand & { id: string; rank: number }>(
    `select p.id, free.* from (${positions}) p
     cross join lateral (select p.position, st_transform(p.position, ${srid}) as at) h
     cross join lateral (
       select segment, rank, share, off from (
         select *, st_makeline(at, st_lineinterpolatepoint(line, greatest(inward, least(1 - inward, share)))) as way from (
           select s.number as segment, s.line, 2 * (s.number = any($1))::int + s.bridge::int as rank, share, h.at,
             st_distance(h.position::geography, st_transform(st_lineinterpolatepoint(s.line, share), 4326)::geography) as off,
             least(0.5, 0.1 / st_length(s.line)) as inward
           from segments s, st_linelocatepoint(s.line, h.at) as share
           where st_dwithin(s.line, h.at, 202) and not s.tunnel) near
         where off <= 200 order by rank, off offset 0) foot
       where not exists (select from walls w where st_intersects(w.line, way)
         and st_distance(w.line, at) > 0.006 and st_distance(st_intersection(w.line, way), st_endpoint(way)) >= 0.006)
       order by rank, off limit 9) free
     order by p.id, rank, off`,
    [[...smallPieces(ground)]],
  );
  return new Map(
    [...grouped(rows, ({ id }) => [id])].map(([id, all]) => {
      const { rank, off } = all[0]!;
      return [id, all.filter((stand) => stand.rank === rank && stand.off < off + TIE_METRES)];
    }),
  );
}

function smallPieces({ segments, segmentsAt }: RawGround): Set<number> {
  const seen = new Set<Segment>();
  const pieces = segments.flatMap((first) => {
    if (seen.has(first)) return [];
    const piece = new Set([first]);
    for (const { a, b } of piece) for (const next of [...segmentsAt.get(a)!, ...segmentsAt.get(b)!]) piece.add(next);
    for (const segment of piece) seen.add(segment);
    return [{ piece, metres: [...piece].reduce((sum, { metres }) => sum + metres, 0) }];
  });
  const longest = Math.max(...pieces.map(({ metres }) => metres));
  const short = pieces.filter(({ metres }) => metres < SMALL_METRES && metres < longest);
  return new Set(short.flatMap(({ piece }) => [...piece].map(({ number }) => number)));
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Reads such hours as `Mo-Fr 08:00-12:00,14:00-18:00; Su off`. */
export function isOpen(hours: string | null, moment: string | null): boolean {
  if (hours === null || moment === null || hours === '24/7') return true;
  const minuteOf = (clock: string) => 60 * Number(clock.slice(0, 2)) + Number(clock.slice(3));
  const spans: (readonly (readonly [number, number])[])[] = DAYS.map(() => []);
  for (const rule of hours.split('; ')) {
    const { days = 'Mo-Su', times } = /^(?:(?<days>[A-Z][a-z-]\S*) )?(?<times>\S+)$/.exec(rule)!.groups!;
    const its =
      times === 'off'
        ? []
        : times!.split(',').map((span) => {
            const [from, to] = span.split('-').map(minuteOf);
            return [from!, to! > from! ? to! : to! + 1440] as const;
          });
    for (const range of days.split(',')) {
      const [first, last = first] = range.split('-').map((day) => DAYS.indexOf(day));
      spans.fill(its, first!, last! + 1);
    }
  }
  const [day, minute] = [DAYS.indexOf(moment.slice(0, 2)), minuteOf(moment.slice(3))];
  const holds = (of: number, at: number) => spans[of]!.some(([from, to]) => at >= from && at < to);
  return holds(day, minute) || holds((day + 6) % 7, minute + 1440);
}
