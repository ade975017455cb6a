/** Types generated for queries found in "sql/queries/regions_within.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'RegionsWithin' parameters type */
export interface IRegionsWithinParams {
  codes: readonly (string | null)[];
  jurisdiction: string;
}

/** 'RegionsWithin' return type */
export interface IRegionsWithinResult {
  code: string;
}

/** 'RegionsWithin' query type */
export interface IRegionsWithinQuery {
  params: IRegionsWithinParams;
  result: IRegionsWithinResult;
}

const regionsWithinIR: Statement = {"usedParamSet":{"jurisdiction":true,"codes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":158},{"a":373,"b":386}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":181}]}],"statement":"-- Codes of regions and of all below them, as they are now.\nwith recursive below as (\n  select id, code from regions\n  where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[])\n    and valid_from <= now() and (valid_to is null or valid_to > now())\n  union\n  select r.id, r.code from regions r join below b on r.parent_id = b.id\n  where r.jurisdiction_code = :jurisdiction! and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())\n)\nselect distinct code as \"code!\" from below"};

/**
 * Query generated from SQL:
 * ```
 * -- Codes of regions and of all below them, as they are now.
 * with recursive below as (
 *   select id, code from regions
 *   where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[])
 *     and valid_from <= now() and (valid_to is null or valid_to > now())
 *   union
 *   select r.id, r.code from regions r join below b on r.parent_id = b.id
 *   where r.jurisdiction_code = :jurisdiction! and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
 * )
 * select distinct code as "code!" from below
 * ```
 */
export const regionsWithin = new NamedQuery<IRegionsWithinParams,IRegionsWithinResult>('regionsWithin', regionsWithinIR);
