import type { PoolClient } from 'pg';
import { grouped, type RawGround, type Segment } from './raw_ground.ts';

/** Where somebody may stand on the streets: so far along a segment (0 to 1), so many metres off it. */
export interface Stand {
  readonly segment: number;
  readonly share: number;
  readonly off: number;
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
