/* @name heatHomes */
-- Households in each of the finest cells that holds an entrance; of some regions as they are at present, or of all.
select heat_column(position) as "column!", heat_row(position) as "row!", sum(households)::integer as "households!",
  bool_or(estimated) as "estimated!"
from entrances e
where e.jurisdiction_code = :jurisdiction!
  and (:regions::text[] is null or exists (
    select from regions r
    where r.jurisdiction_code = :jurisdiction! and r.code = any(:regions) and r.valid_to is null
      and ST_Covers(r.outline, e.position)))
group by 1, 2
order by 1, 2;
