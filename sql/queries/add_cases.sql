/* @name addCases */
-- Cases with their first event, all or none. Lists run in parallel; NaN for a longitude is a case without a place, an
-- empty key none. The grid is the one that holds the position now, on a boundary the one with the lowest code. A case whose idempotency key is already there is left out of the answer.
with report as (
  select * from unnest(
    :ids!::text[]::uuid[], :kinds!::text[], :longitudes!::float8[], :latitudes!::float8[], :sources!::text[],
    :descriptions!::text[], :moments!::timestamptz[], :actors!::text[], :keys!::text[]
  ) as r (id, kind, longitude, latitude, source, description, reported_at, actor, key)
), grid_level as (
  select max(level) as level from region_levels where jurisdiction_code = :jurisdiction!
), placed as (
  select report.*,
    case when longitude <> 'NaN' then ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) end as position
  from report
), added as (
  insert into cases
    (jurisdiction_code, id, kind_code, position, grid_id, source, description, reported_at, simulated, idempotency_key)
  select :jurisdiction!, id, kind, position, (
      select g.id from regions g
      where g.jurisdiction_code = :jurisdiction! and g.level = (select level from grid_level)
        and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        and ST_Covers(g.outline, placed.position)
      order by g.code limit 1
    ), source, description, reported_at, :simulated!::boolean, nullif(key, '')
  from placed
  on conflict (jurisdiction_code, idempotency_key) do nothing
  returning id, reported_at, simulated, source, kind_code, position, grid_id
), stated as (
  insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state, state_at,
    paused, position, grid_id, placement, reopened)
  select :jurisdiction!, id, reported_at, simulated, source, kind_code, 1, 'reported', reported_at, false, position, grid_id,
    case when grid_id is not null then 'in_grid' when position is not null then 'outside' else 'no_place' end, 0
  from added
)
insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role)
select :jurisdiction!, added.id, 1, 'reported', added.reported_at, report.actor, 'system'
from added join report using (id)
returning case_id;
