import type { CaseState } from '../../../geodata/cases/case_steps.ts';
import type { HeatSource } from '../../../geodata/heat/facet.ts';
import type { HeatGrid } from '../../../geodata/heat/heat_grid.ts';
import type { Queryable } from '../../store/queryable.ts';

/** A case as far as heat cares. */
export interface PlainCase {
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly reportedAt: Date;
  readonly kind: string;
  readonly source: HeatSource;
  readonly state: CaseState;
  readonly simulated: boolean;
}

/** Writes cases where heat counts them, without the events that led there. A merged one is merged into itself. */
export async function addPlainCases(
  database: Queryable,
  place: string,
  cases: readonly PlainCase[],
): Promise<string[]> {
  const { rows } = await database.query(
    `with given as (
      select gen_random_uuid() as id, ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) as position, reported_at, kind,
        source, state, simulated
      from unnest($2::float8[], $3::float8[], $4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::boolean[])
        as g (longitude, latitude, reported_at, kind, source, state, simulated)
    ), added as (
      insert into cases (jurisdiction_code, id, kind_code, position, source, description, reported_at, simulated)
      select $1, id, kind, position, source, '示例', reported_at, simulated from given
      returning id
    )
    insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state,
      state_at, paused, position, placement, merged_into, reopened)
    select $1, id, reported_at, simulated, source, kind, 1, state, reported_at, false, position,
      case when position is null then 'no_place' else 'outside' end, case when state = 'merged' then id end, 0
    from given join added using (id)
    returning case_id`,
    [
      place,
      cases.map(({ longitude }) => longitude),
      cases.map(({ latitude }) => latitude),
      cases.map(({ reportedAt }) => reportedAt),
      cases.map(({ kind }) => kind),
      cases.map(({ source }) => source),
      cases.map(({ state }) => state),
      cases.map(({ simulated }) => simulated),
    ],
  );
  return rows.map(({ case_id }) => String(case_id));
}

/** Changes what heat cares about of one case, as steps do it. */
export async function changePlainCase(
  database: Queryable,
  place: string,
  id: string,
  { longitude, latitude, kind, state }: Pick<PlainCase, 'longitude' | 'latitude' | 'kind' | 'state'>,
): Promise<void> {
  await database.query(
    `update case_states set kind_code = $3, state = $4, merged_into = case when $4 = 'merged' then case_id end,
      position = ST_SetSRID(ST_MakePoint($5, $6), 4326),
      placement = case when $5::float8 is null then 'no_place' else 'outside' end
    where jurisdiction_code = $1 and case_id = $2`,
    [place, id, kind, state, longitude, latitude],
  );
}

export interface PlainQuestion {
  readonly place: string;
  readonly grid: HeatGrid;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly kinds: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly states: readonly string[] | null;
}

/** The counts of a grid by a plain GROUP BY of the cases. */
export async function groupPlainly(database: Queryable, question: PlainQuestion): Promise<Int32Array> {
  const { grid, place, fromMinute, toMinute, kinds, sources, states } = question;
  const { level, column, row, columns, rows } = grid;
  const counted = await database.query(
    `select x, y, count(*)::integer as n
    from (
      select (heat_column(position) >> $2::integer) - $3::integer as x, (heat_row(position) >> $2::integer) - $4::integer as y
      from case_states
      where jurisdiction_code = $1 and position is not null
        and reported_at >= to_timestamp($5::float8 * 60) and reported_at < to_timestamp($6::float8 * 60)
        and ($7::text[] is null or kind_code = any($7)) and ($8::text[] is null or source = any($8))
        and ($9::text[] is null or state = any($9))
    ) placed
    where x >= 0 and x < $10 and y >= 0 and y < $11
    group by x, y`,
    [place, level, column, row, fromMinute, toMinute, kinds, sources, states, columns, rows],
  );
  const counts = new Int32Array(columns * rows);
  for (const { x, y, n } of counted.rows) counts[Number(y) * columns + Number(x)] = Number(n);
  return counts;
}
