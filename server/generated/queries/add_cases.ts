/** Types generated for queries found in "sql/queries/add_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type DateOrStringArray = readonly (DateOrString)[];

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'AddCases' parameters type */
export interface IAddCasesParams {
  actors: readonly (string | null)[];
  descriptions: readonly (string | null)[];
  ids: readonly (string | null)[];
  jurisdiction: string;
  keys: readonly (string | null)[];
  kinds: readonly (string | null)[];
  latitudes: readonly (number | null)[];
  longitudes: readonly (number | null)[];
  moments: readonly (DateOrString | null)[];
  simulated: boolean;
  sources: readonly (string | null)[];
}

/** 'AddCases' return type */
export interface IAddCasesResult {
  caseId: string;
}

/** 'AddCases' query type */
export interface IAddCasesQuery {
  params: IAddCasesParams;
  result: IAddCasesResult;
}

const addCasesIR: Statement = {"usedParamSet":{"ids":true,"kinds":true,"longitudes":true,"latitudes":true,"sources":true,"descriptions":true,"moments":true,"actors":true,"keys":true,"jurisdiction":true,"simulated":true},"params":[{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":349,"b":353}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":372,"b":378}]},{"name":"longitudes","required":true,"transform":{"type":"scalar"},"locs":[{"a":389,"b":400}]},{"name":"latitudes","required":true,"transform":{"type":"scalar"},"locs":[{"a":413,"b":423}]},{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":436,"b":444}]},{"name":"descriptions","required":true,"transform":{"type":"scalar"},"locs":[{"a":459,"b":472}]},{"name":"moments","required":true,"transform":{"type":"scalar"},"locs":[{"a":483,"b":491}]},{"name":"actors","required":true,"transform":{"type":"scalar"},"locs":[{"a":509,"b":516}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":527,"b":532}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":722,"b":735},{"a":1054,"b":1067},{"a":1159,"b":1172},{"a":1813,"b":1826},{"a":2160,"b":2173}]},{"name":"simulated","required":true,"transform":{"type":"scalar"},"locs":[{"a":1421,"b":1431}]}],"statement":"-- Cases with their first event, all or none. Lists run in parallel; NaN for a longitude is a case without a place, an\n-- empty key none. The grid is the one that holds the position now, on a boundary the one with the lowest code. A case whose idempotency key is already there is left out of the answer.\nwith report as (\n  select * from unnest(\n    :ids!::text[]::uuid[], :kinds!::text[], :longitudes!::float8[], :latitudes!::float8[], :sources!::text[],\n    :descriptions!::text[], :moments!::timestamptz[], :actors!::text[], :keys!::text[]\n  ) as r (id, kind, longitude, latitude, source, description, reported_at, actor, key)\n), grid_level as (\n  select max(level) as level from region_levels where jurisdiction_code = :jurisdiction!\n), placed as (\n  select report.*,\n    case when longitude <> 'NaN' then ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) end as position\n  from report\n), added as (\n  insert into cases\n    (jurisdiction_code, id, kind_code, position, grid_id, source, description, reported_at, simulated, idempotency_key)\n  select :jurisdiction!, id, kind, position, (\n      select g.id from regions g\n      where g.jurisdiction_code = :jurisdiction! and g.level = (select level from grid_level)\n        and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())\n        and ST_Covers(g.outline, placed.position)\n      order by g.code limit 1\n    ), source, description, reported_at, :simulated!::boolean, nullif(key, '')\n  from placed\n  on conflict (jurisdiction_code, idempotency_key) do nothing\n  returning id, reported_at, simulated, source, kind_code, position, grid_id\n), stated as (\n  insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,\n    paused, position, grid_id, placement, reopened)\n  select :jurisdiction!, id, reported_at, simulated, source, kind_code, 1, 'reported', reported_at, false, position, grid_id,\n    case when grid_id is not null then 'in_grid' when position is not null then 'outside' else 'no_place' end, 0\n  from added\n)\ninsert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role)\nselect :jurisdiction!, added.id, 1, 'reported', added.reported_at, report.actor, 'system'\nfrom added join report using (id)\nreturning case_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases with their first event, all or none. Lists run in parallel; NaN for a longitude is a case without a place, an
 * -- empty key none. The grid is the one that holds the position now, on a boundary the one with the lowest code. A case whose idempotency key is already there is left out of the answer.
 * with report as (
 *   select * from unnest(
 *     :ids!::text[]::uuid[], :kinds!::text[], :longitudes!::float8[], :latitudes!::float8[], :sources!::text[],
 *     :descriptions!::text[], :moments!::timestamptz[], :actors!::text[], :keys!::text[]
 *   ) as r (id, kind, longitude, latitude, source, description, reported_at, actor, key)
 * ), grid_level as (
 *   select max(level) as level from region_levels where jurisdiction_code = :jurisdiction!
 * ), placed as (
 *   select report.*,
 *     case when longitude <> 'NaN' then ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) end as position
 *   from report
 * ), added as (
 *   insert into cases
 *     (jurisdiction_code, id, kind_code, position, grid_id, source, description, reported_at, simulated, idempotency_key)
 *   select :jurisdiction!, id, kind, position, (
 *       select g.id from regions g
 *       where g.jurisdiction_code = :jurisdiction! and g.level = (select level from grid_level)
 *         and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
 *         and ST_Covers(g.outline, placed.position)
 *       order by g.code limit 1
 *     ), source, description, reported_at, :simulated!::boolean, nullif(key, '')
 *   from placed
 *   on conflict (jurisdiction_code, idempotency_key) do nothing
 *   returning id, reported_at, simulated, source, kind_code, position, grid_id
 * ), stated as (
 *   insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,
 *     paused, position, grid_id, placement, reopened)
 *   select :jurisdiction!, id, reported_at, simulated, source, kind_code, 1, 'reported', reported_at, false, position, grid_id,
 *     case when grid_id is not null then 'in_grid' when position is not null then 'outside' else 'no_place' end, 0
 *   from added
 * )
 * insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role)
 * select :jurisdiction!, added.id, 1, 'reported', added.reported_at, report.actor, 'system'
 * from added join report using (id)
 * returning case_id
 * ```
 */
export const addCases = new NamedQuery<IAddCasesParams,IAddCasesResult>('addCases', addCasesIR);
