/** Types generated for queries found in "sql/queries/account_list.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'AccountList' parameters type */
export interface IAccountListParams {
  afterId?: string | null | void;
  afterName?: string | null | void;
  asker?: string | null | void;
  jurisdiction?: string | null | void;
  like?: string | null | void;
  limit: number;
  mode: string;
  places: readonly (string | null)[];
  regions: readonly (string | null)[];
  seesAll: boolean;
}

/** 'AccountList' return type */
export interface IAccountListResult {
  count: number | null;
  id: string | null;
  sortName: string | null;
}

/** 'AccountList' query type */
export interface IAccountListQuery {
  params: IAccountListParams;
  result: IAccountListResult;
}

const accountListIR: Statement = {"usedParamSet":{"like":true,"jurisdiction":true,"seesAll":true,"places":true,"regions":true,"asker":true,"mode":true,"afterName":true,"afterId":true,"limit":true},"params":[{"name":"like","required":false,"transform":{"type":"scalar"},"locs":[{"a":334,"b":338},{"a":370,"b":374},{"a":398,"b":402}]},{"name":"jurisdiction","required":false,"transform":{"type":"scalar"},"locs":[{"a":414,"b":426},{"a":565,"b":577}]},{"name":"seesAll","required":true,"transform":{"type":"scalar"},"locs":[{"a":591,"b":599}]},{"name":"places","required":true,"transform":{"type":"scalar"},"locs":[{"a":732,"b":739}]},{"name":"regions","required":true,"transform":{"type":"scalar"},"locs":[{"a":815,"b":823}]},{"name":"asker","required":false,"transform":{"type":"scalar"},"locs":[{"a":861,"b":866}]},{"name":"mode","required":true,"transform":{"type":"scalar"},"locs":[{"a":1080,"b":1085},{"a":1306,"b":1311},{"a":1330,"b":1335}]},{"name":"afterName","required":false,"transform":{"type":"scalar"},"locs":[{"a":1101,"b":1110},{"a":1148,"b":1157}]},{"name":"afterId","required":false,"transform":{"type":"scalar"},"locs":[{"a":1160,"b":1167}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1216,"b":1222}]}],"statement":"-- Accounts that fit and that the asker may see, by name; or with the mode count only how many there are. He sees all, or\n-- those with a grant in his places or regions (place/region), and those without any that he added himself.\nwith fitting as not materialized (\n  select a.id, lower(a.name) as sort_name\n  from accounts a\n  where (:like::text is null or a.name ilike :like or a.shown_name ilike :like)\n    and (:jurisdiction::text is null or exists (\n      select from grants g where g.account_id = a.id and (g.jurisdiction_code is null or g.jurisdiction_code = :jurisdiction)))\n    and (:seesAll!::boolean\n      or exists (\n        select from grants g\n        where g.account_id = a.id\n          and (g.jurisdiction_code = any(:places!::text[])\n            or g.jurisdiction_code || '/' || g.region_code = any(:regions!::text[])))\n      or (a.created_by = :asker::text::uuid and not exists (select from grants g where g.account_id = a.id)))\n)\nselect id::text as \"id?\", sort_name as \"sort_name?\", null::integer as \"count?\"\nfrom (\n  select id, sort_name\n  from fitting\n  where :mode! = 'page' and (:afterName::text is null or (sort_name, id) > (:afterName, :afterId::text::uuid))\n  order by sort_name, id\n  limit :limit!::integer\n) page\nunion all\nselect null, null, count(*)::integer from fitting where :mode! = 'count' having :mode! = 'count'"};

/**
 * Query generated from SQL:
 * ```
 * -- Accounts that fit and that the asker may see, by name; or with the mode count only how many there are. He sees all, or
 * -- those with a grant in his places or regions (place/region), and those without any that he added himself.
 * with fitting as not materialized (
 *   select a.id, lower(a.name) as sort_name
 *   from accounts a
 *   where (:like::text is null or a.name ilike :like or a.shown_name ilike :like)
 *     and (:jurisdiction::text is null or exists (
 *       select from grants g where g.account_id = a.id and (g.jurisdiction_code is null or g.jurisdiction_code = :jurisdiction)))
 *     and (:seesAll!::boolean
 *       or exists (
 *         select from grants g
 *         where g.account_id = a.id
 *           and (g.jurisdiction_code = any(:places!::text[])
 *             or g.jurisdiction_code || '/' || g.region_code = any(:regions!::text[])))
 *       or (a.created_by = :asker::text::uuid and not exists (select from grants g where g.account_id = a.id)))
 * )
 * select id::text as "id?", sort_name as "sort_name?", null::integer as "count?"
 * from (
 *   select id, sort_name
 *   from fitting
 *   where :mode! = 'page' and (:afterName::text is null or (sort_name, id) > (:afterName, :afterId::text::uuid))
 *   order by sort_name, id
 *   limit :limit!::integer
 * ) page
 * union all
 * select null, null, count(*)::integer from fitting where :mode! = 'count' having :mode! = 'count'
 * ```
 */
export const accountList = new NamedQuery<IAccountListParams,IAccountListResult>('accountList', accountListIR);
