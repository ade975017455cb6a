/** Types generated for queries found in "sql/queries/hotspot_region_count.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotRegionCount' parameters type */
export interface IHotspotRegionCountParams {
  jurisdiction: string;
  level: number;
}

/** 'HotspotRegionCount' return type */
export interface IHotspotRegionCountResult {
  count: number;
}

/** 'HotspotRegionCount' query type */
export interface IHotspotRegionCountQuery {
  params: IHotspotRegionCountParams;
  result: IHotspotRegionCountResult;
}

const hotspotRegionCountIR: Statement = {"usedParamSet":{"jurisdiction":true,"level":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":89}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":109}]}],"statement":"select count(*)::integer as \"count!\" from regions\nwhere jurisdiction_code = :jurisdiction! and level = :level!::integer and valid_to is null"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::integer as "count!" from regions
 * where jurisdiction_code = :jurisdiction! and level = :level!::integer and valid_to is null
 * ```
 */
export const hotspotRegionCount = new NamedQuery<IHotspotRegionCountParams,IHotspotRegionCountResult>('hotspotRegionCount', hotspotRegionCountIR);
