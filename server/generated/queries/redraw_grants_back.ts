/** Types generated for queries found in "sql/queries/redraw_grants_back.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'RedrawGrantsBack' parameters type */
export interface IRedrawGrantsBackParams {
  codes: readonly (string | null)[];
  jurisdiction: string;
  moment: DateOrString;
  took: DateOrString;
}

/** 'RedrawGrantsBack' return type */
export type IRedrawGrantsBackResult = void;

/** 'RedrawGrantsBack' query type */
export interface IRedrawGrantsBackQuery {
  params: IRedrawGrantsBackParams;
  result: IRedrawGrantsBackResult;
}

const redrawGrantsBackIR: Statement = {"usedParamSet":{"jurisdiction":true,"took":true,"codes":true,"moment":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":202}]},{"name":"took","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":224},{"a":458,"b":463}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":248,"b":254}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":312,"b":319},{"a":544,"b":551},{"a":816,"b":823}]}],"statement":"-- Rights that were moved to another grid at a moment (`then`) are held again where they were; those moved to are ended.\nwith former as (\n  select * from grants\n  where jurisdiction_code = :jurisdiction! and valid_to = :took! and region_code = any(:codes!::text[])\n), ended as (\n  update grants g set valid_to = :moment!\n  from former f\n  where g.jurisdiction_code = f.jurisdiction_code and g.account_id = f.account_id and g.role = f.role and g.valid_from = :took!\n    and g.region_code <> f.region_code and (g.valid_to is null or g.valid_to > :moment!)\n  returning f.id as former_id, g.valid_to\n)\ninsert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, granted_by)\nselect gen_random_uuid(), f.account_id, f.role, f.jurisdiction_code, f.region_code, f.department_code, :moment!, f.granted_by\nfrom former f\nwhere f.id in (select former_id from ended)"};

/**
 * Query generated from SQL:
 * ```
 * -- Rights that were moved to another grid at a moment (`then`) are held again where they were; those moved to are ended.
 * with former as (
 *   select * from grants
 *   where jurisdiction_code = :jurisdiction! and valid_to = :took! and region_code = any(:codes!::text[])
 * ), ended as (
 *   update grants g set valid_to = :moment!
 *   from former f
 *   where g.jurisdiction_code = f.jurisdiction_code and g.account_id = f.account_id and g.role = f.role and g.valid_from = :took!
 *     and g.region_code <> f.region_code and (g.valid_to is null or g.valid_to > :moment!)
 *   returning f.id as former_id, g.valid_to
 * )
 * insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, granted_by)
 * select gen_random_uuid(), f.account_id, f.role, f.jurisdiction_code, f.region_code, f.department_code, :moment!, f.granted_by
 * from former f
 * where f.id in (select former_id from ended)
 * ```
 */
export const redrawGrantsBack = new NamedQuery<IRedrawGrantsBackParams,IRedrawGrantsBackResult>('redrawGrantsBack', redrawGrantsBackIR);
