/* @name accountList */
-- Accounts that fit and that the asker may see, by name; or with the mode count only how many there are. He sees all, or
-- those with a grant in his places or regions (place/region), and those without any that he added himself.
with fitting as not materialized (
  select a.id, lower(a.name) as sort_name
  from accounts a
  where (:like::text is null or a.name ilike :like or a.shown_name ilike :like)
    and (:jurisdiction::text is null or exists (
      select from grants g where g.account_id = a.id and (g.jurisdiction_code is null or g.jurisdiction_code = :jurisdiction)))
    and (:seesAll!::boolean
      or exists (
        select from grants g
        where g.account_id = a.id
          and (g.jurisdiction_code = any(:places!::text[])
            or g.jurisdiction_code || '/' || g.region_code = any(:regions!::text[])))
      or (a.created_by = :asker::text::uuid and not exists (select from grants g where g.account_id = a.id)))
)
select id::text as "id?", sort_name as "sort_name?", null::integer as "count?"
from (
  select id, sort_name
  from fitting
  where :mode! = 'page' and (:afterName::text is null or (sort_name, id) > (:afterName, :afterId::text::uuid))
  order by sort_name, id
  limit :limit!::integer
) page
union all
select null, null, count(*)::integer from fitting where :mode! = 'count' having :mode! = 'count';
