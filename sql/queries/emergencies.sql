/* @name emergencies */
-- Newest first; with `running` only the one that runs.
select id::text as "id!", plan_zh, plan_en, layers, is_drill, reason, begun_at, ended_at
from emergencies
where jurisdiction_code = :jurisdiction! and (ended_at is null or not :running!::boolean)
order by begun_at desc, emergencies.id desc
limit :limit!::integer;
