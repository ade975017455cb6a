/* @name retentionDue */
-- Cases that ended so many months ago and of which the subject was not erased since, the oldest end first, after a key. One
-- merged into another ends with that one. Exact places are those of sensitive kinds.
select s.case_id, s.state_at::text as "state_at!"
from case_states s
where s.jurisdiction_code = :jurisdiction!
  and s.state in ('closed', 'refused', 'merged')
  and s.state_at < now() - make_interval(months => :months!::integer)
  and (:afterId::text is null or (s.state_at, s.case_id) > (:afterMoment::timestamptz, :afterId::text::uuid))
  and not exists (
    select from erasures e
    where e.jurisdiction_code = s.jurisdiction_code and e.case_id = s.case_id and e.subject = :subject!
      and e.erased_at >= s.state_at)
  and (:subject! <> 'exact_place' or exists (
    select from case_kinds k
    where k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code and k.sensitive))
  and (s.merged_into is null or not exists (
    with recursive above as (
      select m.state, m.state_at, m.merged_into from case_states m
      where m.jurisdiction_code = s.jurisdiction_code and m.case_id = s.merged_into
      union all
      select m.state, m.state_at, m.merged_into from above
      join case_states m on m.jurisdiction_code = s.jurisdiction_code and m.case_id = above.merged_into
    )
    select from above
    where state not in ('closed', 'refused', 'merged') or state_at >= now() - make_interval(months => :months!::integer)))
order by s.state_at, s.case_id
limit :limit!::integer;
