/** Types generated for queries found in "sql/queries/load_working_hours.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadWorkingHours' parameters type */
export interface ILoadWorkingHoursParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadWorkingHours' return type */
export type ILoadWorkingHoursResult = void;

/** 'LoadWorkingHours' query type */
export interface ILoadWorkingHoursQuery {
  params: ILoadWorkingHoursParams;
  result: ILoadWorkingHoursResult;
}

const loadWorkingHoursIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":95}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":161}]}],"statement":"insert into working_hours (jurisdiction_code, weekday, starts_at, ends_at)\nselect :jurisdiction!, r.weekday, r.starts_at, r.ends_at\nfrom jsonb_to_recordset(:rows!::jsonb) as r (weekday integer, starts_at time, ends_at time)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into working_hours (jurisdiction_code, weekday, starts_at, ends_at)
 * select :jurisdiction!, r.weekday, r.starts_at, r.ends_at
 * from jsonb_to_recordset(:rows!::jsonb) as r (weekday integer, starts_at time, ends_at time)
 * on conflict do nothing
 * ```
 */
export const loadWorkingHours = new NamedQuery<ILoadWorkingHoursParams,ILoadWorkingHoursResult>('loadWorkingHours', loadWorkingHoursIR);
