/* @name grantEnd */
-- Now; one that has not begun never does.
update grants set valid_to = greatest(valid_from, now())
where id = :id!::text::uuid and (valid_to is null or valid_to > now());
