/** Types generated for queries found in "sql/queries/emergency_begin.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'EmergencyBegin' parameters type */
export interface IEmergencyBeginParams {
  isDrill: boolean;
  jurisdiction: string;
  layers: readonly (string | null)[];
  planCode: string;
  planEn: string;
  planZh: string;
  reason: string;
}

/** 'EmergencyBegin' return type */
export interface IEmergencyBeginResult {
  id: string;
}

/** 'EmergencyBegin' query type */
export interface IEmergencyBeginQuery {
  params: IEmergencyBeginParams;
  result: IEmergencyBeginResult;
}

const emergencyBeginIR: Statement = {"usedParamSet":{"jurisdiction":true,"planCode":true,"planZh":true,"planEn":true,"layers":true,"isDrill":true,"reason":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":154}]},{"name":"planCode","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":166}]},{"name":"planZh","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":176}]},{"name":"planEn","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":186}]},{"name":"layers","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":196}]},{"name":"isDrill","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":207}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":217}]}],"statement":"-- No row where one runs already.\ninsert into emergencies (jurisdiction_code, plan_code, plan_zh, plan_en, layers, is_drill, reason)\nvalues (:jurisdiction!, :planCode!, :planZh!, :planEn!, :layers!, :isDrill!, :reason!)\non conflict (jurisdiction_code) where ended_at is null do nothing\nreturning id::text as \"id!\""};

/**
 * Query generated from SQL:
 * ```
 * -- No row where one runs already.
 * insert into emergencies (jurisdiction_code, plan_code, plan_zh, plan_en, layers, is_drill, reason)
 * values (:jurisdiction!, :planCode!, :planZh!, :planEn!, :layers!, :isDrill!, :reason!)
 * on conflict (jurisdiction_code) where ended_at is null do nothing
 * returning id::text as "id!"
 * ```
 */
export const emergencyBegin = new NamedQuery<IEmergencyBeginParams,IEmergencyBeginResult>('emergencyBegin', emergencyBeginIR);
