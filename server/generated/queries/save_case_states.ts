/** Types generated for queries found in "sql/queries/save_case_states.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'SaveCaseStates' parameters type */
export interface ISaveCaseStatesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'SaveCaseStates' return type */
export type ISaveCaseStatesResult = void;

/** 'SaveCaseStates' query type */
export interface ISaveCaseStatesQuery {
  params: ISaveCaseStatesParams;
  result: ISaveCaseStatesResult;
}

const saveCaseStatesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":335,"b":348},{"a":1091,"b":1104}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":748,"b":753}]}],"statement":"-- Where cases stand after their events; what never changes is taken from the case itself.\ninsert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,\n  paused, position, grid_id, placement, unit_kind, unit_code, merged_into, rating, reopened, due_at, due_soon_at)\nselect :jurisdiction!, r.case_id, c.reported_at, c.simulated, c.source, r.kind, r.sequence, r.state, r.state_at, r.paused,\n  ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id,\n  case when r.grid_id is not null then 'in_grid' when r.longitude is not null then 'outside' else 'no_place' end,\n  r.unit_kind, r.unit_code, r.merged_into, r.rating, r.reopened, r.due_at, r.due_soon_at\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (case_id uuid, kind text, sequence integer, state text, state_at timestamptz, paused boolean, longitude float8,\n    latitude float8, grid_id bigint, unit_kind text, unit_code text, merged_into uuid, rating smallint, reopened integer,\n    due_at timestamptz, due_soon_at timestamptz)\njoin cases c on c.jurisdiction_code = :jurisdiction! and c.id = r.case_id\non conflict (jurisdiction_code, case_id) do update set\n  kind_code = excluded.kind_code, sequence = excluded.sequence, state = excluded.state, state_at = excluded.state_at,\n  paused = excluded.paused, position = excluded.position, grid_id = excluded.grid_id, placement = excluded.placement,\n  unit_kind = excluded.unit_kind, unit_code = excluded.unit_code, merged_into = excluded.merged_into,\n  rating = excluded.rating, reopened = excluded.reopened, due_at = excluded.due_at, due_soon_at = excluded.due_soon_at"};

/**
 * Query generated from SQL:
 * ```
 * -- Where cases stand after their events; what never changes is taken from the case itself.
 * insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,
 *   paused, position, grid_id, placement, unit_kind, unit_code, merged_into, rating, reopened, due_at, due_soon_at)
 * select :jurisdiction!, r.case_id, c.reported_at, c.simulated, c.source, r.kind, r.sequence, r.state, r.state_at, r.paused,
 *   ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id,
 *   case when r.grid_id is not null then 'in_grid' when r.longitude is not null then 'outside' else 'no_place' end,
 *   r.unit_kind, r.unit_code, r.merged_into, r.rating, r.reopened, r.due_at, r.due_soon_at
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (case_id uuid, kind text, sequence integer, state text, state_at timestamptz, paused boolean, longitude float8,
 *     latitude float8, grid_id bigint, unit_kind text, unit_code text, merged_into uuid, rating smallint, reopened integer,
 *     due_at timestamptz, due_soon_at timestamptz)
 * join cases c on c.jurisdiction_code = :jurisdiction! and c.id = r.case_id
 * on conflict (jurisdiction_code, case_id) do update set
 *   kind_code = excluded.kind_code, sequence = excluded.sequence, state = excluded.state, state_at = excluded.state_at,
 *   paused = excluded.paused, position = excluded.position, grid_id = excluded.grid_id, placement = excluded.placement,
 *   unit_kind = excluded.unit_kind, unit_code = excluded.unit_code, merged_into = excluded.merged_into,
 *   rating = excluded.rating, reopened = excluded.reopened, due_at = excluded.due_at, due_soon_at = excluded.due_soon_at
 * ```
 */
export const saveCaseStates = new NamedQuery<ISaveCaseStatesParams,ISaveCaseStatesResult>('saveCaseStates', saveCaseStatesIR);
