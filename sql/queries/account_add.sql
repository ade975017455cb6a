/* @name accountAdd */
-- No row where the name is taken.
insert into accounts (id, name, shown_name, password_hash, must_change_password, created_by)
values (:id!::text::uuid, :name!, :shownName!, :passwordHash, true, (select id from accounts where id = :createdBy::text::uuid))
on conflict (lower(name)) do nothing
returning id::text as "id!";
