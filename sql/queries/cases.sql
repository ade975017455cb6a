/* @name cases */
-- Cases as they stand, by id, with what says who may see them.
select s.jurisdiction_code, c.id, s.kind_code, ST_X(s.position) as "longitude?", ST_Y(s.position) as "latitude?",
  s.grid_id, s.placement, c.source, c.sender, c.description, c.address, c.reported_at, c.simulated, s.sequence, s.state,
  s.state_at, s.paused, s.unit_kind, s.unit_code, s.merged_into, s.rating, s.due_at, s.due_soon_at,
  k.loop, r.account_id as "reporter_account?",
  case when s.called then (
    select coalesce(array_agg(distinct w.department_code), '{}')
    from case_clocks w
    where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null
  ) else '{}' end as "called_departments!"
from case_states s
join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id
join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
left join case_reporters r on r.jurisdiction_code = s.jurisdiction_code and r.case_id = s.case_id
where s.jurisdiction_code = :jurisdiction! and s.case_id = any(:ids!::text[]::uuid[]);
