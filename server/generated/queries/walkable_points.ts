/** Types generated for queries found in "sql/queries/walkable_points.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WalkablePoints' parameters type */
export interface IWalkablePointsParams {
  jurisdiction: string;
}

/** 'WalkablePoints' return type */
export interface IWalkablePointsResult {
  latitude: number;
  longitude: number;
  metres: number;
}

/** 'WalkablePoints' query type */
export interface IWalkablePointsQuery {
  params: IWalkablePointsParams;
  result: IWalkablePointsResult;
}

const walkablePointsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":347,"b":360}]}],"statement":"-- The middle of every named street that people walk on, with its length in metres: places for cases out of doors.\nselect ST_X(middle) as \"longitude!\", ST_Y(middle) as \"latitude!\", metres as \"metres!\"\nfrom (\n  select id, ST_LineInterpolatePoint(line, 0.5) as middle, ST_Length(line::geography) as metres\n  from streets\n  where jurisdiction_code = :jurisdiction! and walk = 'yes' and not bridge and not tunnel\n) s\nwhere metres > 0\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- The middle of every named street that people walk on, with its length in metres: places for cases out of doors.
 * select ST_X(middle) as "longitude!", ST_Y(middle) as "latitude!", metres as "metres!"
 * from (
 *   select id, ST_LineInterpolatePoint(line, 0.5) as middle, ST_Length(line::geography) as metres
 *   from streets
 *   where jurisdiction_code = :jurisdiction! and walk = 'yes' and not bridge and not tunnel
 * ) s
 * where metres > 0
 * order by id collate "C"
 * ```
 */
export const walkablePoints = new NamedQuery<IWalkablePointsParams,IWalkablePointsResult>('walkablePoints', walkablePointsIR);
