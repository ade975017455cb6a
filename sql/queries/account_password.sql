/* @name accountPassword */
update accounts set password_hash = :passwordHash!, must_change_password = :mustChange!
where id = :id!::text::uuid;
