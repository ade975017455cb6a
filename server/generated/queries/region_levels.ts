/** Types generated for queries found in "sql/queries/region_levels.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RegionLevels' parameters type */
export interface IRegionLevelsParams {
  jurisdiction: string;
}

/** 'RegionLevels' return type */
export interface IRegionLevelsResult {
  kind: string;
  level: number;
  nameEn: string | null;
  nameZh: string;
}

/** 'RegionLevels' query type */
export interface IRegionLevelsQuery {
  params: IRegionLevelsParams;
  result: IRegionLevelsResult;
}

const regionLevelsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":95}]}],"statement":"select level, kind, name_zh, name_en\nfrom region_levels\nwhere jurisdiction_code = :jurisdiction!\norder by level"};

/**
 * Query generated from SQL:
 * ```
 * select level, kind, name_zh, name_en
 * from region_levels
 * where jurisdiction_code = :jurisdiction!
 * order by level
 * ```
 */
export const regionLevels = new NamedQuery<IRegionLevelsParams,IRegionLevelsResult>('regionLevels', regionLevelsIR);
