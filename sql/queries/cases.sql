/* @name cases */
-- Cases as they stand, by id.
select s.jurisdiction_code, c.id, s.kind_code, ST_X(s.position) as "longitude?", ST_Y(s.position) as "latitude?",
  s.grid_id, s.placement, c.source, c.sender, c.description, c.address, c.reported_at, c.simulated, s.sequence, s.state,
  s.state_at, s.paused, s.unit_kind, s.unit_code, s.merged_into, s.rating, s.due_at, s.due_soon_at
from case_states s
join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id
where s.jurisdiction_code = :jurisdiction! and s.case_id = any(:ids!::text[]::uuid[]);
