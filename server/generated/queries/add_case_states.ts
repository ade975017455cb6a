/** Types generated for queries found in "sql/queries/add_case_states.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'AddCaseStates' parameters type */
export interface IAddCaseStatesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'AddCaseStates' return type */
export type IAddCaseStatesResult = void;

/** 'AddCaseStates' query type */
export interface IAddCaseStatesQuery {
  params: IAddCaseStatesParams;
  result: IAddCaseStatesResult;
}

const addCaseStatesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":392,"b":405}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":924,"b":929}]}],"statement":"-- Where new cases stand after their events.\ninsert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,\n  paused, position, grid_id, placement, unit_kind, unit_code, merged_into, rating, reopened, due_at, due_soon_at,\n  called, timed, calls_timed, late_at, calls_late_at, answer_timed, answered,\n  answer_late_at, waits)\nselect :jurisdiction!, r.case_id, r.reported_at, r.simulated, r.source, r.kind, r.sequence, r.state, r.state_at, r.paused,\n  ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id,\n  case when r.grid_id is not null then 'in_grid' when r.longitude is not null then 'outside' else 'no_place' end,\n  r.unit_kind, r.unit_code, r.merged_into, r.rating, r.reopened, r.due_at, r.due_soon_at,\n  r.called, r.timed, r.calls_timed, r.late_at, r.calls_late_at, r.answer_timed, r.answered, r.answer_late_at, r.waits\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (case_id uuid, reported_at timestamptz, simulated boolean, source text, kind text, sequence integer, state text,\n    state_at timestamptz, paused boolean, longitude float8, latitude float8, grid_id bigint, unit_kind text, unit_code text,\n    merged_into uuid, rating smallint, reopened integer, due_at timestamptz, due_soon_at timestamptz,\n    called boolean, timed boolean, calls_timed boolean, late_at timestamptz, calls_late_at timestamptz, answer_timed boolean, answered boolean,\n    answer_late_at timestamptz, waits integer[])"};

/**
 * Query generated from SQL:
 * ```
 * -- Where new cases stand after their events.
 * insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,
 *   paused, position, grid_id, placement, unit_kind, unit_code, merged_into, rating, reopened, due_at, due_soon_at,
 *   called, timed, calls_timed, late_at, calls_late_at, answer_timed, answered,
 *   answer_late_at, waits)
 * select :jurisdiction!, r.case_id, r.reported_at, r.simulated, r.source, r.kind, r.sequence, r.state, r.state_at, r.paused,
 *   ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id,
 *   case when r.grid_id is not null then 'in_grid' when r.longitude is not null then 'outside' else 'no_place' end,
 *   r.unit_kind, r.unit_code, r.merged_into, r.rating, r.reopened, r.due_at, r.due_soon_at,
 *   r.called, r.timed, r.calls_timed, r.late_at, r.calls_late_at, r.answer_timed, r.answered, r.answer_late_at, r.waits
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (case_id uuid, reported_at timestamptz, simulated boolean, source text, kind text, sequence integer, state text,
 *     state_at timestamptz, paused boolean, longitude float8, latitude float8, grid_id bigint, unit_kind text, unit_code text,
 *     merged_into uuid, rating smallint, reopened integer, due_at timestamptz, due_soon_at timestamptz,
 *     called boolean, timed boolean, calls_timed boolean, late_at timestamptz, calls_late_at timestamptz, answer_timed boolean, answered boolean,
 *     answer_late_at timestamptz, waits integer[])
 * ```
 */
export const addCaseStates = new NamedQuery<IAddCaseStatesParams,IAddCaseStatesResult>('addCaseStates', addCaseStatesIR);
