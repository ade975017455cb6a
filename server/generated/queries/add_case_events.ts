/** Types generated for queries found in "sql/queries/add_case_events.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'AddCaseEvents' parameters type */
export interface IAddCaseEventsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'AddCaseEvents' return type */
export type IAddCaseEventsResult = void;

/** 'AddCaseEvents' query type */
export interface IAddCaseEventsQuery {
  params: IAddCaseEventsParams;
  result: IAddCaseEventsResult;
}

const addCaseEventsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":321}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":575,"b":580}]}],"statement":"-- Steps that were taken, all or none. One that another has taken at the same time violates the key.\ninsert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role, note, unit_kind, unit_code,\n  departments, position, photos, merged_into, rating, kind_code, account_id)\nselect :jurisdiction!, r.case_id, r.sequence, r.step, r.happened_at, r.actor, r.role, r.note, r.unit_kind, r.unit_code,\n  r.departments, ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.photos, r.merged_into, r.rating, r.kind, r.account_id\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (case_id uuid, sequence integer, step text, happened_at timestamptz, actor text, role text, note text, unit_kind text,\n    unit_code text, departments text[], longitude float8, latitude float8, photos text[], merged_into uuid, rating smallint,\n    kind text, account_id uuid)"};

/**
 * Query generated from SQL:
 * ```
 * -- Steps that were taken, all or none. One that another has taken at the same time violates the key.
 * insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role, note, unit_kind, unit_code,
 *   departments, position, photos, merged_into, rating, kind_code, account_id)
 * select :jurisdiction!, r.case_id, r.sequence, r.step, r.happened_at, r.actor, r.role, r.note, r.unit_kind, r.unit_code,
 *   r.departments, ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.photos, r.merged_into, r.rating, r.kind, r.account_id
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (case_id uuid, sequence integer, step text, happened_at timestamptz, actor text, role text, note text, unit_kind text,
 *     unit_code text, departments text[], longitude float8, latitude float8, photos text[], merged_into uuid, rating smallint,
 *     kind text, account_id uuid)
 * ```
 */
export const addCaseEvents = new NamedQuery<IAddCaseEventsParams,IAddCaseEventsResult>('addCaseEvents', addCaseEventsIR);
