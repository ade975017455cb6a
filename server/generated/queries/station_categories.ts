/** Types generated for queries found in "sql/queries/station_categories.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'StationCategories' parameters type */
export interface IStationCategoriesParams {
  jurisdiction: string;
}

/** 'StationCategories' return type */
export interface IStationCategoriesResult {
  code: string;
  nameEn: string;
  nameZh: string;
  source: string;
  symbol: string;
  tierMinutes: number;
  tierSource: string | null;
}

/** 'StationCategories' query type */
export interface IStationCategoriesQuery {
  params: IStationCategoriesParams;
  result: IStationCategoriesResult;
}

const stationCategoriesIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":136}]}],"statement":"select code, name_zh, name_en, symbol, tier_minutes, tier_source, source\nfrom station_categories\nwhere jurisdiction_code = :jurisdiction!\norder by position_in_list, code"};

/**
 * Query generated from SQL:
 * ```
 * select code, name_zh, name_en, symbol, tier_minutes, tier_source, source
 * from station_categories
 * where jurisdiction_code = :jurisdiction!
 * order by position_in_list, code
 * ```
 */
export const stationCategories = new NamedQuery<IStationCategoriesParams,IStationCategoriesResult>('stationCategories', stationCategoriesIR);
