/** Types generated for queries found in "sql/queries/save_case_clocks.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'SaveCaseClocks' parameters type */
export interface ISaveCaseClocksParams {
  jurisdiction: string;
  rows: Json;
}

/** 'SaveCaseClocks' return type */
export type ISaveCaseClocksResult = void;

/** 'SaveCaseClocks' query type */
export interface ISaveCaseClocksQuery {
  params: ISaveCaseClocksParams;
  result: ISaveCaseClocksResult;
}

const saveCaseClocksIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":328,"b":341}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":562,"b":567}]}],"statement":"-- What cases wait for, as it follows from their events and the deadlines that held when each clock started.\ninsert into case_clocks (jurisdiction_code, case_id, number, awaited, department_code, started_at, due_soon_at, due_at,\n  paused_at, stopped_at, minutes, in_working_hours, soon_share, ran_minutes, tell_at, told)\nselect :jurisdiction!, r.case_id, r.number, r.awaited, r.department, r.started_at, r.due_soon_at, r.due_at, r.paused_at,\n  r.stopped_at, r.minutes, r.in_working_hours, r.soon_share,\n  r.ran_minutes, r.tell_at, r.told\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (case_id uuid, number integer, awaited text, department text, started_at timestamptz, due_soon_at timestamptz,\n    due_at timestamptz, paused_at timestamptz, stopped_at timestamptz, minutes integer, in_working_hours boolean,\n    soon_share real, ran_minutes float8, tell_at timestamptz, told text)\non conflict (jurisdiction_code, case_id, number) do update set\n  awaited = excluded.awaited, department_code = excluded.department_code, started_at = excluded.started_at,\n  due_soon_at = excluded.due_soon_at, due_at = excluded.due_at, paused_at = excluded.paused_at,\n  stopped_at = excluded.stopped_at, minutes = excluded.minutes, in_working_hours = excluded.in_working_hours,\n  soon_share = excluded.soon_share, ran_minutes = excluded.ran_minutes, tell_at = excluded.tell_at, told = excluded.told"};

/**
 * Query generated from SQL:
 * ```
 * -- What cases wait for, as it follows from their events and the deadlines that held when each clock started.
 * insert into case_clocks (jurisdiction_code, case_id, number, awaited, department_code, started_at, due_soon_at, due_at,
 *   paused_at, stopped_at, minutes, in_working_hours, soon_share, ran_minutes, tell_at, told)
 * select :jurisdiction!, r.case_id, r.number, r.awaited, r.department, r.started_at, r.due_soon_at, r.due_at, r.paused_at,
 *   r.stopped_at, r.minutes, r.in_working_hours, r.soon_share,
 *   r.ran_minutes, r.tell_at, r.told
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (case_id uuid, number integer, awaited text, department text, started_at timestamptz, due_soon_at timestamptz,
 *     due_at timestamptz, paused_at timestamptz, stopped_at timestamptz, minutes integer, in_working_hours boolean,
 *     soon_share real, ran_minutes float8, tell_at timestamptz, told text)
 * on conflict (jurisdiction_code, case_id, number) do update set
 *   awaited = excluded.awaited, department_code = excluded.department_code, started_at = excluded.started_at,
 *   due_soon_at = excluded.due_soon_at, due_at = excluded.due_at, paused_at = excluded.paused_at,
 *   stopped_at = excluded.stopped_at, minutes = excluded.minutes, in_working_hours = excluded.in_working_hours,
 *   soon_share = excluded.soon_share, ran_minutes = excluded.ran_minutes, tell_at = excluded.tell_at, told = excluded.told
 * ```
 */
export const saveCaseClocks = new NamedQuery<ISaveCaseClocksParams,ISaveCaseClocksResult>('saveCaseClocks', saveCaseClocksIR);
