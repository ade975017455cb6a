/** Types generated for queries found in "sql/queries/heat_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'HeatCases' parameters type */
export interface IHeatCasesParams {
  afterId: string;
  afterMoment: DateOrString;
  from: DateOrString;
  jurisdiction: string;
  limit: number;
  until: DateOrString;
}

/** 'HeatCases' return type */
export interface IHeatCasesResult {
  count: number;
  deltas: Buffer;
  lastId: string | null;
  lastMoment: string | null;
}

/** 'HeatCases' query type */
export interface IHeatCasesQuery {
  params: IHeatCasesParams;
  result: IHeatCasesResult;
}

const heatCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"from":true,"until":true,"afterMoment":true,"afterId":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":384,"b":397},{"a":1052,"b":1065}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":418,"b":423}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":456,"b":462}]},{"name":"afterMoment","required":true,"transform":{"type":"scalar"},"locs":[{"a":511,"b":523}]},{"name":"afterId","required":true,"transform":{"type":"scalar"},"locs":[{"a":539,"b":547}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":596,"b":602}]}],"statement":"-- Cases that were reported in a window, so many behind (moment, id), packed as heat_take_deltas.sql packs deltas. Those\n-- without a position are not among them, but are counted and may be the last: the next page begins behind it.\nwith page as materialized (\n  select reported_at, case_id, position, kind_code, source, state, simulated\n  from case_states\n  where jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :until!::timestamptz\n    and (reported_at, case_id) > (:afterMoment!::timestamptz, :afterId!::uuid)\n  order by reported_at, case_id\n  limit :limit!::integer\n), last as (\n  select reported_at::text as moment, case_id from page order by reported_at desc, case_id desc limit 1\n), packed as (\n  select string_agg(\n    int4send(heat_minute(p.reported_at)) || int4send(heat_column(p.position)) || int4send(heat_row(p.position))\n      || int4send(heat_facet(k.number, p.source, p.state, p.simulated)) || int2send(1::smallint), ''\n  ) as deltas\n  from page p\n  join case_kinds k on k.jurisdiction_code = :jurisdiction! and k.code = p.kind_code\n  where p.position is not null\n)\nselect (select count(*) from page)::integer as \"count!\", coalesce(packed.deltas, '') as \"deltas!\",\n  last.moment as \"lastMoment?\", last.case_id as \"lastId?\"\nfrom packed left join last on true"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases that were reported in a window, so many behind (moment, id), packed as heat_take_deltas.sql packs deltas. Those
 * -- without a position are not among them, but are counted and may be the last: the next page begins behind it.
 * with page as materialized (
 *   select reported_at, case_id, position, kind_code, source, state, simulated
 *   from case_states
 *   where jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :until!::timestamptz
 *     and (reported_at, case_id) > (:afterMoment!::timestamptz, :afterId!::uuid)
 *   order by reported_at, case_id
 *   limit :limit!::integer
 * ), last as (
 *   select reported_at::text as moment, case_id from page order by reported_at desc, case_id desc limit 1
 * ), packed as (
 *   select string_agg(
 *     int4send(heat_minute(p.reported_at)) || int4send(heat_column(p.position)) || int4send(heat_row(p.position))
 *       || int4send(heat_facet(k.number, p.source, p.state, p.simulated)) || int2send(1::smallint), ''
 *   ) as deltas
 *   from page p
 *   join case_kinds k on k.jurisdiction_code = :jurisdiction! and k.code = p.kind_code
 *   where p.position is not null
 * )
 * select (select count(*) from page)::integer as "count!", coalesce(packed.deltas, '') as "deltas!",
 *   last.moment as "lastMoment?", last.case_id as "lastId?"
 * from packed left join last on true
 * ```
 */
export const heatCases = new NamedQuery<IHeatCasesParams,IHeatCasesResult>('heatCases', heatCasesIR);
