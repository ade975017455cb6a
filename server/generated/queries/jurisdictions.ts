/** Types generated for queries found in "sql/queries/jurisdictions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'Jurisdictions' parameters type */
export interface IJurisdictionsParams {
  code?: string | null | void;
}

/** 'Jurisdictions' return type */
export interface IJurisdictionsResult {
  attribution: string;
  code: string;
  demonstration: boolean;
  east: number;
  feedTransaction: string;
  gridHouseholdsMax: number;
  gridHouseholdsMin: number;
  gridHouseholdsSource: string;
  groundDigest: string;
  nameEn: string | null;
  nameZh: string;
  north: number;
  south: number;
  west: number;
}

/** 'Jurisdictions' query type */
export interface IJurisdictionsQuery {
  params: IJurisdictionsParams;
  result: IJurisdictionsResult;
}

const jurisdictionsIR: Statement = {"usedParamSet":{"code":true},"params":[{"name":"code","required":false,"transform":{"type":"scalar"},"locs":[{"a":534,"b":538},{"a":564,"b":568}]}],"statement":"-- feed_transaction is taken in the same statement as the row: whatever is read afterwards is at least as new, so a\n-- reader that continues the change log from it misses nothing.\nselect code, name_zh, name_en, demonstration, attribution,\n  ST_XMin(bounds) as \"west!\", ST_YMin(bounds) as \"south!\", ST_XMax(bounds) as \"east!\", ST_YMax(bounds) as \"north!\",\n  grid_households_min, grid_households_max, grid_households_source, ground_digest,\n  pg_snapshot_xmin(pg_current_snapshot())::text as \"feed_transaction!\"\nfrom jurisdictions\nwhere :code::text is null or code = :code\norder by code"};

/**
 * Query generated from SQL:
 * ```
 * -- feed_transaction is taken in the same statement as the row: whatever is read afterwards is at least as new, so a
 * -- reader that continues the change log from it misses nothing.
 * select code, name_zh, name_en, demonstration, attribution,
 *   ST_XMin(bounds) as "west!", ST_YMin(bounds) as "south!", ST_XMax(bounds) as "east!", ST_YMax(bounds) as "north!",
 *   grid_households_min, grid_households_max, grid_households_source, ground_digest,
 *   pg_snapshot_xmin(pg_current_snapshot())::text as "feed_transaction!"
 * from jurisdictions
 * where :code::text is null or code = :code
 * order by code
 * ```
 */
export const jurisdictions = new NamedQuery<IJurisdictionsParams,IJurisdictionsResult>('jurisdictions', jurisdictionsIR);
