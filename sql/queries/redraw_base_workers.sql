/* @name redrawBaseWorkers */
-- How many grid workers each grid has now.
select g.code, count(*)::integer as "workers!"
from staff m
join regions g on g.jurisdiction_code = m.jurisdiction_code and g.id = m.grid_id
where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.role = 'grid_worker'
group by g.code;
