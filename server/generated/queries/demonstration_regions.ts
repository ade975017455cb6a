/** Types generated for queries found in "sql/queries/demonstration_regions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'DemonstrationRegions' parameters type */
export interface IDemonstrationRegionsParams {
  jurisdiction: string;
}

/** 'DemonstrationRegions' return type */
export interface IDemonstrationRegionsResult {
  code: string;
  kind: string;
}

/** 'DemonstrationRegions' query type */
export interface IDemonstrationRegionsQuery {
  params: IDemonstrationRegionsParams;
  result: IDemonstrationRegionsResult;
}

const demonstrationRegionsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":284,"b":297},{"a":646,"b":659},{"a":767,"b":780}]}],"statement":"-- The grid where most cases are, and what it lies in.\nwith recursive busiest as (\n  select r.id, r.code, r.level, r.parent_id\n  from regions r\n  join region_levels l on l.jurisdiction_code = r.jurisdiction_code and l.level = r.level and l.kind = 'grid'\n  where r.jurisdiction_code = :jurisdiction! and r.valid_to is null\n  order by (\n    select count(*) from case_states s where s.jurisdiction_code = r.jurisdiction_code and s.grid_id = r.id\n  ) desc, r.code\n  limit 1\n), upward as (\n  select * from busiest\n  union all\n  select p.id, p.code, p.level, p.parent_id\n  from regions p join upward u on p.id = u.parent_id where p.jurisdiction_code = :jurisdiction!\n)\nselect l.kind as \"kind!\", u.code as \"code!\"\nfrom upward u join region_levels l on l.jurisdiction_code = :jurisdiction! and l.level = u.level"};

/**
 * Query generated from SQL:
 * ```
 * -- The grid where most cases are, and what it lies in.
 * with recursive busiest as (
 *   select r.id, r.code, r.level, r.parent_id
 *   from regions r
 *   join region_levels l on l.jurisdiction_code = r.jurisdiction_code and l.level = r.level and l.kind = 'grid'
 *   where r.jurisdiction_code = :jurisdiction! and r.valid_to is null
 *   order by (
 *     select count(*) from case_states s where s.jurisdiction_code = r.jurisdiction_code and s.grid_id = r.id
 *   ) desc, r.code
 *   limit 1
 * ), upward as (
 *   select * from busiest
 *   union all
 *   select p.id, p.code, p.level, p.parent_id
 *   from regions p join upward u on p.id = u.parent_id where p.jurisdiction_code = :jurisdiction!
 * )
 * select l.kind as "kind!", u.code as "code!"
 * from upward u join region_levels l on l.jurisdiction_code = :jurisdiction! and l.level = u.level
 * ```
 */
export const demonstrationRegions = new NamedQuery<IDemonstrationRegionsParams,IDemonstrationRegionsResult>('demonstrationRegions', demonstrationRegionsIR);
