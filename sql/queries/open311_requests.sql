/* @name open311Requests */
-- Newest first. By number of page, as the interchange has it: only the states of the window are walked over.
with chosen as (
  select s.* from case_states s
  where s.jurisdiction_code = :jurisdiction!
    and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))
    and (:from::timestamptz is null or s.reported_at >= :from)
    and (:to::timestamptz is null or s.reported_at <= :to)
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
    and (:closed::boolean is null or (s.state in ('closed', 'refused', 'merged')) = :closed)
  order by s.reported_at desc, s.case_id desc
  limit :limit!::integer offset :offset!::bigint
)
select s.case_id, s.kind_code, s.state, s.state_at, s.paused, s.reported_at, s.simulated, s.placement, s.source,
  ST_X(s.position) as "longitude?", ST_Y(s.position) as "latitude?", s.merged_into, s.due_at,
  c.description, c.address, d.media_url as "media_url?", d.address_id as "address_id?", d.attributes as "attributes?",
  coalesce(dep.name_zh, reg.name_zh) as "agency_zh?", coalesce(dep.name_en, reg.name_en) as "agency_en?",
  newest.happened_at as "updated_at!", told.note as "note?", first.photos as "photos?"
from chosen s
-- Limits of one keep the planner from walking over all cases for the thousand of a page.
join lateral (
  select description, address from cases
  where jurisdiction_code = s.jurisdiction_code and id = s.case_id
  limit 1
) c on true
left join open311_details d on d.jurisdiction_code = s.jurisdiction_code and d.case_id = s.case_id
left join departments dep
  on s.unit_kind = 'department' and dep.jurisdiction_code = s.jurisdiction_code and dep.code = s.unit_code
left join regions reg
  on s.unit_kind = 'region' and reg.jurisdiction_code = s.jurisdiction_code and reg.code = s.unit_code
    and reg.valid_to is null
join lateral (
  select happened_at from case_events e
  where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id
  order by sequence desc limit 1
) newest on true
-- What offices say to each other, as in a whistle or a note, is not for the public.
left join lateral (
  select note from case_events e
  where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.note is not null
    and e.step in ('accepted', 'refused', 'assigned', 'handled', 'verified', 'closed', 'reopened')
  order by sequence desc limit 1
) told on true
left join lateral (
  select photos from case_events e
  where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.sequence = 1
  limit 1
) first on true
order by s.reported_at desc, s.case_id desc;
