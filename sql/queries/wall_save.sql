/* @name wallSave */
insert into walls (jurisdiction_code, code, name, screen_set, key_sha256)
values (:jurisdiction!, :code!, :name!, :screenSet!, :keySha256!)
on conflict (jurisdiction_code, code) do update
  set name = excluded.name, screen_set = excluded.screen_set, key_sha256 = excluded.key_sha256, revoked_at = null
returning code;
