/** Types generated for queries found in "sql/queries/search.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'Search' parameters type */
export interface ISearchParams {
  jurisdiction: string;
  limit: number;
  moment?: DateOrString | null | void;
  pattern: string;
}

/** 'Search' return type */
export interface ISearchResult {
  id: string;
  latitude: number;
  longitude: number;
  nameEn: string | null;
  nameZh: string;
  subject: string;
}

/** 'Search' query type */
export interface ISearchQuery {
  params: ISearchParams;
  result: ISearchResult;
}

const searchIR: Statement = {"usedParamSet":{"jurisdiction":true,"moment":true,"pattern":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":515,"b":528},{"a":920,"b":933},{"a":1312,"b":1325}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":561,"b":567},{"a":635,"b":641},{"a":966,"b":972},{"a":1040,"b":1046}]},{"name":"pattern","required":true,"transform":{"type":"scalar"},"locs":[{"a":695,"b":703},{"a":742,"b":749},{"a":785,"b":792},{"a":1100,"b":1107},{"a":1140,"b":1147},{"a":1183,"b":1190},{"a":1357,"b":1364},{"a":1397,"b":1404},{"a":1461,"b":1468},{"a":1487,"b":1494},{"a":1510,"b":1517},{"a":1549,"b":1556},{"a":1582,"b":1589},{"a":1612,"b":1619}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1702,"b":1708}]}],"statement":"-- Regions, stations and labels whose name or code holds the text: the whole of it first, then its beginning, then any\n-- part. The pattern is the text with LIKE's signs escaped.\nselect subject as \"subject!\", id as \"id!\", name_zh as \"name_zh!\", name_en as \"name_en?\",\n  ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\"\nfrom (\n  select 'region' as subject, 1 as subject_order, id::text as id, code, name_zh, name_en,\n    ST_PointOnSurface(outline) as position\n  from regions\n  where jurisdiction_code = :jurisdiction!\n    and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))\n    and (name_zh ilike '%' || :pattern!::text || '%' or name_en ilike '%' || :pattern || '%'\n      or code ilike '%' || :pattern || '%')\n  union all\n  select 'station', 2, code, code, name_zh, name_en, position\n  from stations\n  where jurisdiction_code = :jurisdiction!\n    and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))\n    and (name_zh ilike '%' || :pattern || '%' or name_en ilike '%' || :pattern || '%'\n      or code ilike '%' || :pattern || '%')\n  union all\n  select 'label', 3, id, null, name_zh, name_en, position\n  from labels\n  where jurisdiction_code = :jurisdiction!\n    and (name_zh ilike '%' || :pattern || '%' or name_en ilike '%' || :pattern || '%')\n) found\norder by\n  case\n    when name_zh ilike :pattern or name_en ilike :pattern or code ilike :pattern then 1\n    when name_zh ilike :pattern || '%' or name_en ilike :pattern || '%' or code ilike :pattern || '%' then 2\n    else 3\n  end,\n  subject_order, length(name_zh), code, id\nlimit :limit!::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Regions, stations and labels whose name or code holds the text: the whole of it first, then its beginning, then any
 * -- part. The pattern is the text with LIKE's signs escaped.
 * select subject as "subject!", id as "id!", name_zh as "name_zh!", name_en as "name_en?",
 *   ST_X(position) as "longitude!", ST_Y(position) as "latitude!"
 * from (
 *   select 'region' as subject, 1 as subject_order, id::text as id, code, name_zh, name_en,
 *     ST_PointOnSurface(outline) as position
 *   from regions
 *   where jurisdiction_code = :jurisdiction!
 *     and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
 *     and (name_zh ilike '%' || :pattern!::text || '%' or name_en ilike '%' || :pattern || '%'
 *       or code ilike '%' || :pattern || '%')
 *   union all
 *   select 'station', 2, code, code, name_zh, name_en, position
 *   from stations
 *   where jurisdiction_code = :jurisdiction!
 *     and valid_from <= coalesce(:moment::timestamptz, now()) and (valid_to is null or valid_to > coalesce(:moment::timestamptz, now()))
 *     and (name_zh ilike '%' || :pattern || '%' or name_en ilike '%' || :pattern || '%'
 *       or code ilike '%' || :pattern || '%')
 *   union all
 *   select 'label', 3, id, null, name_zh, name_en, position
 *   from labels
 *   where jurisdiction_code = :jurisdiction!
 *     and (name_zh ilike '%' || :pattern || '%' or name_en ilike '%' || :pattern || '%')
 * ) found
 * order by
 *   case
 *     when name_zh ilike :pattern or name_en ilike :pattern or code ilike :pattern then 1
 *     when name_zh ilike :pattern || '%' or name_en ilike :pattern || '%' or code ilike :pattern || '%' then 2
 *     else 3
 *   end,
 *   subject_order, length(name_zh), code, id
 * limit :limit!::integer
 * ```
 */
export const search = new NamedQuery<ISearchParams,ISearchResult>('search', searchIR);
