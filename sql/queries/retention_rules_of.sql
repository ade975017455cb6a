/* @name retentionRulesOf */
-- What a place has set itself, and how each subject was last carried out.
select subjects.subject as "subject!", r.subject is not null as "is_set!", r.months, r.source as "source?",
  l.finished_at as "last_run_at?", l.count as "last_count?"
from unnest(:subjects!::text[]) as subjects (subject)
left join retention_rules r on r.jurisdiction_code = :jurisdiction! and r.subject = subjects.subject
left join lateral (
  select finished_at, count from retention_runs
  where jurisdiction_code = :jurisdiction! and subject = subjects.subject and finished_at is not null
  order by day desc limit 1
) l on true;
