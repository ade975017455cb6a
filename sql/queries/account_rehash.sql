/* @name accountRehash */
-- The same password under today's parameters; not where it was changed meanwhile.
update accounts set password_hash = :passwordHash! where id = :id!::text::uuid and password_hash = :former!;
