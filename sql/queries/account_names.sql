/* @name accountNames */
-- By name, for the operator's list.
select id::text as "id!", name from accounts where :name::text is null or lower(name) = lower(:name) order by lower(name);
