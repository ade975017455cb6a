/* @name addCases */
-- Cases as they were reported, all or none; their first event and state are written in the same transaction.
insert into cases (jurisdiction_code, id, kind_code, position, grid_id, address, source, sender, description, reported_at,
  simulated, idempotency_key)
select :jurisdiction!, r.id, r.kind, ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id, r.address, r.source,
  r.sender, r.description, r.reported_at, r.simulated, r.idempotency_key
from jsonb_to_recordset(:rows!::jsonb)
  as r (id uuid, kind text, longitude float8, latitude float8, grid_id bigint, address text, source text, sender text,
    description text, reported_at timestamptz, simulated boolean, idempotency_key text);
