/** Types generated for queries found in "sql/queries/fill_category_tiers.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'FillCategoryTiers' parameters type */
export interface IFillCategoryTiersParams {
  rows: Json;
}

/** 'FillCategoryTiers' return type */
export type IFillCategoryTiersResult = void;

/** 'FillCategoryTiers' query type */
export interface IFillCategoryTiersQuery {
  params: IFillCategoryTiersParams;
  result: IFillCategoryTiersResult;
}

const fillCategoryTiersIR: Statement = {"usedParamSet":{"rows":true},"params":[{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":220}]}],"statement":"-- Gives the categories of every place that have no tier of their own yet the one of the standards.\nupdate station_categories c set tier_minutes = r.tier_minutes, tier_source = r.tier_source\nfrom jsonb_to_recordset(:rows!::jsonb) as r(code text, tier_minutes integer, tier_source text)\nwhere c.code = r.code and c.tier_source is null"};

/**
 * Query generated from SQL:
 * ```
 * -- Gives the categories of every place that have no tier of their own yet the one of the standards.
 * update station_categories c set tier_minutes = r.tier_minutes, tier_source = r.tier_source
 * from jsonb_to_recordset(:rows!::jsonb) as r(code text, tier_minutes integer, tier_source text)
 * where c.code = r.code and c.tier_source is null
 * ```
 */
export const fillCategoryTiers = new NamedQuery<IFillCategoryTiersParams,IFillCategoryTiersResult>('fillCategoryTiers', fillCategoryTiersIR);
