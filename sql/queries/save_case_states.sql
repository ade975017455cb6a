/* @name saveCaseStates */
-- Where cases stand after their events; what never changes is taken from the case itself.
insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,
  paused, position, grid_id, placement, unit_kind, unit_code, merged_into, rating, reopened, due_at, due_soon_at)
select :jurisdiction!, r.case_id, c.reported_at, c.simulated, c.source, r.kind, r.sequence, r.state, r.state_at, r.paused,
  ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id,
  case when r.grid_id is not null then 'in_grid' when r.longitude is not null then 'outside' else 'no_place' end,
  r.unit_kind, r.unit_code, r.merged_into, r.rating, r.reopened, r.due_at, r.due_soon_at
from jsonb_to_recordset(:rows!::jsonb)
  as r (case_id uuid, kind text, sequence integer, state text, state_at timestamptz, paused boolean, longitude float8,
    latitude float8, grid_id bigint, unit_kind text, unit_code text, merged_into uuid, rating smallint, reopened integer,
    due_at timestamptz, due_soon_at timestamptz)
join cases c on c.jurisdiction_code = :jurisdiction! and c.id = r.case_id
on conflict (jurisdiction_code, case_id) do update set
  kind_code = excluded.kind_code, sequence = excluded.sequence, state = excluded.state, state_at = excluded.state_at,
  paused = excluded.paused, position = excluded.position, grid_id = excluded.grid_id, placement = excluded.placement,
  unit_kind = excluded.unit_kind, unit_code = excluded.unit_code, merged_into = excluded.merged_into,
  rating = excluded.rating, reopened = excluded.reopened, due_at = excluded.due_at, due_soon_at = excluded.due_soon_at;
