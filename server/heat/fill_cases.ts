import type { Pool, PoolClient } from 'pg';
import type { Bounds } from '../../geodata/place.ts';
import { inTransaction } from '../store/in_transaction.ts';

/**
 * Made-up cases for measurements, written straight into the tables without events, clocks, log or heat: a year of them, a
 * third spread over the place, the rest around forty spots of uneven weight; kinds and sources of uneven frequency; older
 * ones ended, the newest open; written about in the order of their reports, with identities in that order as caseId makes them.
 * The same seed and number give the same cases but for their identities.
 */
const FILL = `
with drawn as materialized (
  select random() as a, random() as b, random() as c, random() as d, random() as f, random() as g,
    1 - (number - random()) / $8::float8 as e, replace(gen_random_uuid()::text, '-', '') as other
  from generate_series($7::integer + 1, $7::integer + $2::integer) as number
), spotted as (
  -- Multiples of the golden ratio's share and of a like number are spread evenly between 0 and 1.
  select *, mod((floor(40 * c * c) * 0.61803)::numeric, 1)::float8 as spread_x,
    mod((floor(40 * c * c) * 0.75488)::numeric, 1)::float8 as spread_y
  from drawn
), placed as materialized (
  select
    case when a < 0.33 then $3::float8 + b * ($5::float8 - $3::float8)
      else $3::float8 + ($5::float8 - $3::float8) * (0.1 + 0.8 * spread_x) + 0.004 * sqrt(-2 * ln(1 - b)) * cos(2 * pi() * d)
    end as longitude,
    case when a < 0.33 then $4::float8 + d * ($6::float8 - $4::float8)
      else $4::float8 + ($6::float8 - $4::float8) * (0.1 + 0.8 * spread_y) + 0.003 * sqrt(-2 * ln(1 - b)) * sin(2 * pi() * d)
    end as latitude,
    date_trunc('hour', now()) - e * interval '366 days' as reported_at, e as age, f, g, other
  from spotted
), kinds as (
  select array_agg(code order by number) as codes from case_kinds where jurisdiction_code = $1
), given as materialized (
  select ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) as position, reported_at,
    (lpad(to_hex(floor(extract(epoch from reported_at) * 1000)::bigint), 12, '0') || '7' || substr(other, 2, 3) || '8'
      || substr(other, 6, 15))::uuid as id,
    codes[1 + floor(f * f * cardinality(codes))::integer] as kind,
    (array['snap_report', 'hotline', 'hotline', 'grid_worker', 'grid_worker', 'grid_worker', 'platform', 'open311'])
      [1 + floor(g * 8)::integer] as source,
    case when age < 0.02 then (array['reported', 'accepted', 'assigned', 'handled'])[1 + floor(g * 4)::integer]
      when g < 0.03 then 'merged' when g < 0.07 then 'refused' else 'closed' end as state
  from placed, kinds
), cases_added as (
  insert into cases (jurisdiction_code, id, kind_code, position, source, description, reported_at, simulated)
  select $1, id, kind, position, source, '示例', reported_at, true from given
)
insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,
  paused, position, placement, merged_into, reopened)
select $1, id, reported_at, true, source, kind, 1, state, reported_at, false, position, 'outside',
  case when state = 'merged' then id end, 0
from given`;

const CHUNK = 250_000;

/** Indexes that heat does not use, and that cost more to keep than all the rest of a large fill. */
const BY_PLACE = ['case_states_near', 'case_states_alike'];

/**
 * Adds made-up cases to a place; only in a database of its own, whose triggers and foreign keys it passes by. Indexes are
 * made again afterwards. Heat counts the cases when it is rebuilt.
 * @param spatial false leaves the indexes by place dropped: nothing then finds neighbours or duplicates.
 * @param lines chunks written at the same time.
 */
export async function fillCases(
  pool: Pool,
  place: { readonly code: string; readonly bounds: Bounds },
  {
    count,
    seed,
    spatial = true,
    lines = 2,
  }: { readonly count: number; readonly seed: number; readonly spatial?: boolean; readonly lines?: number },
): Promise<void> {
  const { rows: indexes } = await pool.query<{ name: string; made: string }>(
    `select c.relname as name, pg_get_indexdef(c.oid) as made
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = 'case_states'::regclass and not i.indisprimary`,
  );
  for (const { name } of indexes) await pool.query(`drop index ${name}`);
  const starts = Array.from({ length: Math.ceil(count / CHUNK) }, (_, chunk) => chunk * CHUNK);
  const write = async () => {
    for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
      const [from, number] = [start, Math.min(CHUNK, count - start)];
      await unhurried(pool, async (client) => {
        await client.query('set local session_replication_role = replica');
        await client.query('select setseed($1::float8)', [((seed + from / CHUNK) % 1000) / 1000]);
        await client.query(FILL, [place.code, number, ...place.bounds, from, count]);
      });
    }
  };
  await Promise.all(Array.from({ length: lines }, write));
  const kept = indexes.filter(({ name }) => spatial || !BY_PLACE.includes(name));
  for (const { made } of kept) await unhurried(pool, (client) => client.query(made));
  await unhurried(pool, (client) => client.query('analyze cases, case_states'));
}

function unhurried(pool: Pool, work: (client: PoolClient) => Promise<unknown>): Promise<unknown> {
  return inTransaction(pool, async (client) => {
    await client.query('set local statement_timeout = 0');
    return work(client);
  });
}
