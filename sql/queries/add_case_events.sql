/* @name addCaseEvents */
-- Steps that were taken, all or none. One that another has taken at the same time violates the key.
insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role, note, unit_kind, unit_code,
  departments, position, photos, merged_into, rating, kind_code, account_id)
select :jurisdiction!, r.case_id, r.sequence, r.step, r.happened_at, r.actor, r.role, r.note, r.unit_kind, r.unit_code,
  r.departments, ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.photos, r.merged_into, r.rating, r.kind, r.account_id
from jsonb_to_recordset(:rows!::jsonb)
  as r (case_id uuid, sequence integer, step text, happened_at timestamptz, actor text, role text, note text, unit_kind text,
    unit_code text, departments text[], longitude float8, latitude float8, photos text[], merged_into uuid, rating smallint,
    kind text, account_id uuid);
