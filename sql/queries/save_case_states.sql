/* @name saveCaseStates */
-- Where cases stand after further events.
update case_states s set kind_code = r.kind, sequence = r.sequence, state = r.state, state_at = r.state_at, paused = r.paused,
  position = ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), grid_id = r.grid_id,
  placement = case when r.grid_id is not null then 'in_grid' when r.longitude is not null then 'outside' else 'no_place' end,
  unit_kind = r.unit_kind, unit_code = r.unit_code, merged_into = r.merged_into, rating = r.rating, reopened = r.reopened,
  due_at = r.due_at, due_soon_at = r.due_soon_at, called = r.called, timed = r.timed, calls_timed = r.calls_timed,
  late_at = r.late_at, calls_late_at = r.calls_late_at, answer_timed = r.answer_timed, answered = r.answered,
  answer_late_at = r.answer_late_at, waits = r.waits
from jsonb_to_recordset(:rows!::jsonb)
  as r (case_id uuid, kind text, sequence integer, state text, state_at timestamptz, paused boolean, longitude float8,
    latitude float8, grid_id bigint, unit_kind text, unit_code text, merged_into uuid, rating smallint, reopened integer,
    due_at timestamptz, due_soon_at timestamptz, called boolean, timed boolean,
    calls_timed boolean, late_at timestamptz, calls_late_at timestamptz, answer_timed boolean, answered boolean,
    answer_late_at timestamptz, waits integer[])
where s.jurisdiction_code = :jurisdiction! and s.case_id = r.case_id;
