/* @name heatHomes */
-- Households in each of the finest cells that holds an entrance.
select heat_column(position) as "column!", heat_row(position) as "row!", sum(households)::integer as "households!",
  bool_or(estimated) as "estimated!"
from entrances
where jurisdiction_code = :jurisdiction!
group by 1, 2
order by 1, 2;
