/* @name casesToRederive */
select case_id from case_states
where jurisdiction_code = :jurisdiction! and case_id > :after!::text::uuid
  and (not :onlyOpen!::boolean or state not in ('closed', 'refused', 'merged'))
order by case_id
limit :limit!::integer;
