/** Types generated for queries found in "sql/queries/redraw_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'RedrawCases' parameters type */
export interface IRedrawCasesParams {
  communityIds?: readonly (number | null)[] | null | void;
  endedCodes: readonly (string | null)[];
  jurisdiction: string;
  limit: number;
}

/** 'RedrawCases' return type */
export interface IRedrawCasesResult {
  caseId: string;
  code: string | null;
  fromCode: string | null;
  fromName: string | null;
  gridId: number | null;
  name: string | null;
  unitCode: string | null;
  unitKind: string | null;
}

/** 'RedrawCases' query type */
export interface IRedrawCasesQuery {
  params: IRedrawCasesParams;
  result: IRedrawCasesResult;
}

const redrawCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"communityIds":true,"endedCodes":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":519,"b":532},{"a":845,"b":858},{"a":1287,"b":1300},{"a":1407,"b":1420}]},{"name":"communityIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":596,"b":608},{"a":879,"b":891}]},{"name":"endedCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":968,"b":979},{"a":1611,"b":1622}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1659,"b":1665}]}],"statement":"-- Open cases within communities (null: in any version of a grid that has ended), or that lie with a grid whose code ended,\n-- with the grid that holds them now: those whose grid has another code than before, or whose grid it no longer is. On a\n-- boundary the lowest code, as ever.\nwith open_cases as (\n  select s.case_id, s.position, s.unit_kind, s.unit_code, g.code, g.name_zh\n  from case_states s\n  left join regions g on g.jurisdiction_code = s.jurisdiction_code and g.id = s.grid_id\n  where s.jurisdiction_code = :jurisdiction! and s.state not in ('closed', 'refused', 'merged') and (\n    (:communityIds::float8[] is null and g.valid_to is not null)\n    or g.parent_id in (\n      select p.id from regions p\n      join regions named on named.jurisdiction_code = p.jurisdiction_code and named.code = p.code\n      where p.jurisdiction_code = :jurisdiction! and named.id = any(:communityIds::float8[]::bigint[]))\n    or (s.unit_kind = 'region' and s.unit_code = any(:endedCodes!::text[])))\n)\nselect o.case_id::text as \"case_id!\", o.code as \"from_code?\", o.name_zh as \"from_name?\", o.unit_kind, o.unit_code,\n  n.id as \"grid_id?\", n.code as \"code?\", n.name_zh as \"name?\"\nfrom open_cases o\nleft join lateral (\n  select r.id, r.code, r.name_zh from regions r\n  where r.jurisdiction_code = :jurisdiction! and r.valid_to is null\n    and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)\n    and ST_Covers(r.outline, o.position)\n  order by r.code collate \"C\" limit 1\n) n on true\nwhere (n.code is not null and n.code <> o.code) or (o.unit_kind = 'region' and o.unit_code = any(:endedCodes!::text[]))\norder by o.case_id\nlimit :limit!::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Open cases within communities (null: in any version of a grid that has ended), or that lie with a grid whose code ended,
 * -- with the grid that holds them now: those whose grid has another code than before, or whose grid it no longer is. On a
 * -- boundary the lowest code, as ever.
 * with open_cases as (
 *   select s.case_id, s.position, s.unit_kind, s.unit_code, g.code, g.name_zh
 *   from case_states s
 *   left join regions g on g.jurisdiction_code = s.jurisdiction_code and g.id = s.grid_id
 *   where s.jurisdiction_code = :jurisdiction! and s.state not in ('closed', 'refused', 'merged') and (
 *     (:communityIds::float8[] is null and g.valid_to is not null)
 *     or g.parent_id in (
 *       select p.id from regions p
 *       join regions named on named.jurisdiction_code = p.jurisdiction_code and named.code = p.code
 *       where p.jurisdiction_code = :jurisdiction! and named.id = any(:communityIds::float8[]::bigint[]))
 *     or (s.unit_kind = 'region' and s.unit_code = any(:endedCodes!::text[])))
 * )
 * select o.case_id::text as "case_id!", o.code as "from_code?", o.name_zh as "from_name?", o.unit_kind, o.unit_code,
 *   n.id as "grid_id?", n.code as "code?", n.name_zh as "name?"
 * from open_cases o
 * left join lateral (
 *   select r.id, r.code, r.name_zh from regions r
 *   where r.jurisdiction_code = :jurisdiction! and r.valid_to is null
 *     and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
 *     and ST_Covers(r.outline, o.position)
 *   order by r.code collate "C" limit 1
 * ) n on true
 * where (n.code is not null and n.code <> o.code) or (o.unit_kind = 'region' and o.unit_code = any(:endedCodes!::text[]))
 * order by o.case_id
 * limit :limit!::integer
 * ```
 */
export const redrawCases = new NamedQuery<IRedrawCasesParams,IRedrawCasesResult>('redrawCases', redrawCasesIR);
