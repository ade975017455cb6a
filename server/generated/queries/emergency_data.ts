/** Types generated for queries found in "sql/queries/emergency_data.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'EmergencyData' parameters type */
export interface IEmergencyDataParams {
  jurisdiction: string;
}

/** 'EmergencyData' return type */
export interface IEmergencyDataResult {
  data: Json;
}

/** 'EmergencyData' query type */
export interface IEmergencyDataQuery {
  params: IEmergencyDataParams;
  result: IEmergencyDataResult;
}

const emergencyDataIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":71}]}],"statement":"select data from emergency_data where jurisdiction_code = :jurisdiction!"};

/**
 * Query generated from SQL:
 * ```
 * select data from emergency_data where jurisdiction_code = :jurisdiction!
 * ```
 */
export const emergencyData = new NamedQuery<IEmergencyDataParams,IEmergencyDataResult>('emergencyData', emergencyDataIR);
