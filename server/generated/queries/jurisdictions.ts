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
  feedPosition: number;
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

const jurisdictionsIR: Statement = {"usedParamSet":{"code":true},"params":[{"name":"code","required":false,"transform":{"type":"scalar"},"locs":[{"a":1019,"b":1023},{"a":1049,"b":1053}]}],"statement":"-- The newest row of the change log that may be read is taken in the same statement as the place: whatever is read\n-- afterwards is at least as new, so a reader that continues from it misses nothing. It is a row and not the oldest running\n-- transaction: a crash of the database forgets numbers of transactions that left nothing, and gives them again.\nselect code, name_zh, name_en, demonstration, attribution,\n  ST_XMin(bounds) as \"west!\", ST_YMin(bounds) as \"south!\", ST_XMax(bounds) as \"east!\", ST_YMax(bounds) as \"north!\",\n  grid_households_min, grid_households_max, grid_households_source, ground_digest,\n  coalesce(newest.transaction::text, '0') as \"feed_transaction!\", coalesce(newest.position, 0)::float8 as \"feed_position!\"\nfrom jurisdictions\nleft join lateral (\n  select change_log.transaction, position from change_log\n  where jurisdiction_code = code and change_log.transaction < pg_snapshot_xmin(pg_current_snapshot())\n  order by change_log.transaction desc, position desc\n  limit 1\n) newest on true\nwhere :code::text is null or code = :code\norder by code"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest row of the change log that may be read is taken in the same statement as the place: whatever is read
 * -- afterwards is at least as new, so a reader that continues from it misses nothing. It is a row and not the oldest running
 * -- transaction: a crash of the database forgets numbers of transactions that left nothing, and gives them again.
 * select code, name_zh, name_en, demonstration, attribution,
 *   ST_XMin(bounds) as "west!", ST_YMin(bounds) as "south!", ST_XMax(bounds) as "east!", ST_YMax(bounds) as "north!",
 *   grid_households_min, grid_households_max, grid_households_source, ground_digest,
 *   coalesce(newest.transaction::text, '0') as "feed_transaction!", coalesce(newest.position, 0)::float8 as "feed_position!"
 * from jurisdictions
 * left join lateral (
 *   select change_log.transaction, position from change_log
 *   where jurisdiction_code = code and change_log.transaction < pg_snapshot_xmin(pg_current_snapshot())
 *   order by change_log.transaction desc, position desc
 *   limit 1
 * ) newest on true
 * where :code::text is null or code = :code
 * order by code
 * ```
 */
export const jurisdictions = new NamedQuery<IJurisdictionsParams,IJurisdictionsResult>('jurisdictions', jurisdictionsIR);
