/** Types generated for queries found in "sql/queries/load_station_categories.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadStationCategories' parameters type */
export interface ILoadStationCategoriesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadStationCategories' return type */
export type ILoadStationCategoriesResult = void;

/** 'LoadStationCategories' query type */
export interface ILoadStationCategoriesQuery {
  params: ILoadStationCategoriesParams;
  result: ILoadStationCategoriesResult;
}

const loadStationCategoriesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":158}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":285,"b":290}]}],"statement":"insert into station_categories\n  (jurisdiction_code, code, name_zh, name_en, symbol, tier_minutes, tier_source, position_in_list, source)\nselect :jurisdiction!, r.code, r.name_zh, r.name_en, r.symbol, r.tier_minutes, r.tier_source, r.position_in_list, r.source\nfrom jsonb_to_recordset(:rows!::jsonb) as r(\n  code text, name_zh text, name_en text, symbol text, tier_minutes integer, tier_source text, position_in_list integer,\n  source text)\non conflict (jurisdiction_code, code) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into station_categories
 *   (jurisdiction_code, code, name_zh, name_en, symbol, tier_minutes, tier_source, position_in_list, source)
 * select :jurisdiction!, r.code, r.name_zh, r.name_en, r.symbol, r.tier_minutes, r.tier_source, r.position_in_list, r.source
 * from jsonb_to_recordset(:rows!::jsonb) as r(
 *   code text, name_zh text, name_en text, symbol text, tier_minutes integer, tier_source text, position_in_list integer,
 *   source text)
 * on conflict (jurisdiction_code, code) do nothing
 * ```
 */
export const loadStationCategories = new NamedQuery<ILoadStationCategoriesParams,ILoadStationCategoriesResult>('loadStationCategories', loadStationCategoriesIR);
