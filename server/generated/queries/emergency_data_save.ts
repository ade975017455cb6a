/** Types generated for queries found in "sql/queries/emergency_data_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'EmergencyDataSave' parameters type */
export interface IEmergencyDataSaveParams {
  data: Json;
  jurisdiction: string;
}

/** 'EmergencyDataSave' return type */
export type IEmergencyDataSaveResult = void;

/** 'EmergencyDataSave' query type */
export interface IEmergencyDataSaveQuery {
  params: IEmergencyDataSaveParams;
  result: IEmergencyDataSaveResult;
}

const emergencyDataSaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"data":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":74}]},{"name":"data","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":82}]}],"statement":"insert into emergency_data (jurisdiction_code, data) values (:jurisdiction!, :data!)\non conflict (jurisdiction_code) do update set data = excluded.data, saved_at = now()"};

/**
 * Query generated from SQL:
 * ```
 * insert into emergency_data (jurisdiction_code, data) values (:jurisdiction!, :data!)
 * on conflict (jurisdiction_code) do update set data = excluded.data, saved_at = now()
 * ```
 */
export const emergencyDataSave = new NamedQuery<IEmergencyDataSaveParams,IEmergencyDataSaveResult>('emergencyDataSave', emergencyDataSaveIR);
