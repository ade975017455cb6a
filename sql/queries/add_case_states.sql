/* @name addCaseStates */
-- Where new cases stand after their events.
insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,
  paused, position, grid_id, placement, unit_kind, unit_code, merged_into, rating, reopened, due_at, due_soon_at,
  called, timed, calls_timed, late_at, calls_late_at, answer_timed, answered,
  answer_late_at, waits)
select :jurisdiction!, r.case_id, r.reported_at, r.simulated, r.source, r.kind, r.sequence, r.state, r.state_at, r.paused,
  ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id,
  case when r.grid_id is not null then 'in_grid' when r.longitude is not null then 'outside' else 'no_place' end,
  r.unit_kind, r.unit_code, r.merged_into, r.rating, r.reopened, r.due_at, r.due_soon_at,
  r.called, r.timed, r.calls_timed, r.late_at, r.calls_late_at, r.answer_timed, r.answered, r.answer_late_at, r.waits
from jsonb_to_recordset(:rows!::jsonb)
  as r (case_id uuid, reported_at timestamptz, simulated boolean, source text, kind text, sequence integer, state text,
    state_at timestamptz, paused boolean, longitude float8, latitude float8, grid_id bigint, unit_kind text, unit_code text,
    merged_into uuid, rating smallint, reopened integer, due_at timestamptz, due_soon_at timestamptz,
    called boolean, timed boolean, calls_timed boolean, late_at timestamptz, calls_late_at timestamptz, answer_timed boolean, answered boolean,
    answer_late_at timestamptz, waits integer[]);
