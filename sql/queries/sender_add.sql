/* @name senderAdd */
-- One that was revoked may be given a new key; one that holds stays as it is, and no row comes.
insert into case_senders (jurisdiction_code, code, way, name, key_sha256)
values (:jurisdiction!, :code!, :way!, :name!, :keySha256)
on conflict (jurisdiction_code, code) do update
  set name = excluded.name, key_sha256 = excluded.key_sha256, revoked_at = null
  where case_senders.revoked_at is not null and case_senders.way = excluded.way
returning code;
