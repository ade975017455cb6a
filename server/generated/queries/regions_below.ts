/** Types generated for queries found in "sql/queries/regions_below.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'RegionsBelow' parameters type */
export interface IRegionsBelowParams {
  codes: readonly (string | null)[];
  jurisdiction: string;
}

/** 'RegionsBelow' return type */
export interface IRegionsBelowResult {
  code: string;
  id: number;
  top: string;
}

/** 'RegionsBelow' query type */
export interface IRegionsBelowQuery {
  params: IRegionsBelowParams;
  result: IRegionsBelowResult;
}

const regionsBelowIR: Statement = {"usedParamSet":{"jurisdiction":true,"codes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":248},{"a":405,"b":418}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":273}]}],"statement":"-- Every version of each of these regions and of what lies below it: a case keeps the version of the grid that it was given.\nwith recursive below as (\n  select r.code as top, r.id, r.code\n  from regions r\n  where r.jurisdiction_code = :jurisdiction! and r.code = any(:codes!::text[])\n  union\n  select b.top, r.id, r.code\n  from regions r\n  join below b on r.parent_id = b.id\n  where r.jurisdiction_code = :jurisdiction!\n)\nselect top as \"top!\", id as \"id!\", code as \"code!\" from below"};

/**
 * Query generated from SQL:
 * ```
 * -- Every version of each of these regions and of what lies below it: a case keeps the version of the grid that it was given.
 * with recursive below as (
 *   select r.code as top, r.id, r.code
 *   from regions r
 *   where r.jurisdiction_code = :jurisdiction! and r.code = any(:codes!::text[])
 *   union
 *   select b.top, r.id, r.code
 *   from regions r
 *   join below b on r.parent_id = b.id
 *   where r.jurisdiction_code = :jurisdiction!
 * )
 * select top as "top!", id as "id!", code as "code!" from below
 * ```
 */
export const regionsBelow = new NamedQuery<IRegionsBelowParams,IRegionsBelowResult>('regionsBelow', regionsBelowIR);
