/** Types generated for queries found in "sql/queries/hotspots_of_runs.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'HotspotsOfRuns' parameters type */
export interface IHotspotsOfRunsParams {
  jurisdiction: string;
  runIds: readonly (string | null)[];
}

/** 'HotspotsOfRuns' return type */
export interface IHotspotsOfRunsResult {
  cases: number;
  expected: number;
  fromAt: Date;
  isNew: boolean;
  jurisdictionCode: string;
  latitude: number;
  longitude: number;
  number: number;
  outline: string;
  pValue: number;
  qValue: number | null;
  regionIds: numberArray;
  relativeRisk: number | null;
  residents: number;
  runId: string;
  statistic: number;
  toAt: Date;
}

/** 'HotspotsOfRuns' query type */
export interface IHotspotsOfRunsQuery {
  params: IHotspotsOfRunsParams;
  result: IHotspotsOfRunsResult;
}

const hotspotsOfRunsIR: Statement = {"usedParamSet":{"jurisdiction":true,"runIds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":342,"b":355}]},{"name":"runIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":374,"b":381}]}],"statement":"select jurisdiction_code, run_id::text as \"run_id!\", number, region_ids::float8[] as \"region_ids!\",\n  ST_AsGeoJSON(outline, 7) as \"outline!\", ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\", from_at, to_at, cases,\n  expected, relative_risk, statistic, p_value, q_value, residents, is_new\nfrom hotspots\nwhere jurisdiction_code = :jurisdiction! and run_id = any(:runIds!::text[]::uuid[])\norder by run_id, number"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, run_id::text as "run_id!", number, region_ids::float8[] as "region_ids!",
 *   ST_AsGeoJSON(outline, 7) as "outline!", ST_X(position) as "longitude!", ST_Y(position) as "latitude!", from_at, to_at, cases,
 *   expected, relative_risk, statistic, p_value, q_value, residents, is_new
 * from hotspots
 * where jurisdiction_code = :jurisdiction! and run_id = any(:runIds!::text[]::uuid[])
 * order by run_id, number
 * ```
 */
export const hotspotsOfRuns = new NamedQuery<IHotspotsOfRunsParams,IHotspotsOfRunsResult>('hotspotsOfRuns', hotspotsOfRunsIR);
