/** Types generated for queries found in "sql/queries/hotspot_regions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotRegions' parameters type */
export interface IHotspotRegionsParams {
  jurisdiction: string;
  level: number;
}

/** 'HotspotRegions' return type */
export interface IHotspotRegionsResult {
  id: number;
  latitude: number;
  longitude: number;
}

/** 'HotspotRegions' query type */
export interface IHotspotRegionsQuery {
  params: IHotspotRegionsParams;
  result: IHotspotRegionsResult;
}

const hotspotRegionsIR: Statement = {"usedParamSet":{"jurisdiction":true,"level":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":244,"b":257}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":271,"b":277}]}],"statement":"-- Regions of a level as they are now, and where each is taken to lie.\nselect id, ST_X(centre) as \"longitude!\", ST_Y(centre) as \"latitude!\"\nfrom (\n  select id, code, ST_PointOnSurface(outline) as centre from regions\n  where jurisdiction_code = :jurisdiction! and level = :level!::integer and valid_to is null\n) present\norder by code collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- Regions of a level as they are now, and where each is taken to lie.
 * select id, ST_X(centre) as "longitude!", ST_Y(centre) as "latitude!"
 * from (
 *   select id, code, ST_PointOnSurface(outline) as centre from regions
 *   where jurisdiction_code = :jurisdiction! and level = :level!::integer and valid_to is null
 * ) present
 * order by code collate "C"
 * ```
 */
export const hotspotRegions = new NamedQuery<IHotspotRegionsParams,IHotspotRegionsResult>('hotspotRegions', hotspotRegionsIR);
