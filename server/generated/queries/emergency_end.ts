/** Types generated for queries found in "sql/queries/emergency_end.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'EmergencyEnd' parameters type */
export interface IEmergencyEndParams {
  id: string;
  jurisdiction: string;
}

/** 'EmergencyEnd' return type */
export interface IEmergencyEndResult {
  id: string;
}

/** 'EmergencyEnd' query type */
export interface IEmergencyEndQuery {
  params: IEmergencyEndParams;
  result: IEmergencyEndResult;
}

const emergencyEndIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":138}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":158}]}],"statement":"-- No row where that one does not run.\nupdate emergencies set ended_at = greatest(now(), begun_at)\nwhere jurisdiction_code = :jurisdiction! and id::text = :id! and ended_at is null\nreturning id::text as \"id!\""};

/**
 * Query generated from SQL:
 * ```
 * -- No row where that one does not run.
 * update emergencies set ended_at = greatest(now(), begun_at)
 * where jurisdiction_code = :jurisdiction! and id::text = :id! and ended_at is null
 * returning id::text as "id!"
 * ```
 */
export const emergencyEnd = new NamedQuery<IEmergencyEndParams,IEmergencyEndResult>('emergencyEnd', emergencyEndIR);
