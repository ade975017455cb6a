/** Types generated for queries found in "sql/queries/clear_ground.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ClearGround' parameters type */
export interface IClearGroundParams {
  jurisdiction: string;
}

/** 'ClearGround' return type */
export type IClearGroundResult = void;

/** 'ClearGround' query type */
export interface IClearGroundQuery {
  params: IClearGroundParams;
  result: IClearGroundResult;
}

const clearGroundIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":198},{"a":271,"b":284},{"a":346,"b":359},{"a":422,"b":435},{"a":498,"b":511},{"a":572,"b":585},{"a":651,"b":664},{"a":728,"b":741},{"a":804,"b":817},{"a":882,"b":895},{"a":946,"b":959}]}],"statement":"-- The ground of a place, before it is loaded anew: it carries no versions. Regions, stations, staff and cases stay.\nwith tiles as (delete from base_map_tiles where jurisdiction_code = :jurisdiction!),\n  networks as (delete from street_networks where jurisdiction_code = :jurisdiction!),\n  points as (delete from labels where jurisdiction_code = :jurisdiction!),\n  lines as (delete from barriers where jurisdiction_code = :jurisdiction!),\n  areas as (delete from surfaces where jurisdiction_code = :jurisdiction!),\n  ways as (delete from streets where jurisdiction_code = :jurisdiction!),\n  crossings as (delete from signals where jurisdiction_code = :jurisdiction!),\n  doors as (delete from entrances where jurisdiction_code = :jurisdiction!),\n  passages as (delete from gates where jurisdiction_code = :jurisdiction!),\n  houses as (delete from buildings where jurisdiction_code = :jurisdiction!)\ndelete from compounds where jurisdiction_code = :jurisdiction!"};

/**
 * Query generated from SQL:
 * ```
 * -- The ground of a place, before it is loaded anew: it carries no versions. Regions, stations, staff and cases stay.
 * with tiles as (delete from base_map_tiles where jurisdiction_code = :jurisdiction!),
 *   networks as (delete from street_networks where jurisdiction_code = :jurisdiction!),
 *   points as (delete from labels where jurisdiction_code = :jurisdiction!),
 *   lines as (delete from barriers where jurisdiction_code = :jurisdiction!),
 *   areas as (delete from surfaces where jurisdiction_code = :jurisdiction!),
 *   ways as (delete from streets where jurisdiction_code = :jurisdiction!),
 *   crossings as (delete from signals where jurisdiction_code = :jurisdiction!),
 *   doors as (delete from entrances where jurisdiction_code = :jurisdiction!),
 *   passages as (delete from gates where jurisdiction_code = :jurisdiction!),
 *   houses as (delete from buildings where jurisdiction_code = :jurisdiction!)
 * delete from compounds where jurisdiction_code = :jurisdiction!
 * ```
 */
export const clearGround = new NamedQuery<IClearGroundParams,IClearGroundResult>('clearGround', clearGroundIR);
