/* @name senderSave */
-- A new one, or one of the same way in that may be changed: any with changesHolding, else only one that holds no more.
-- A key that was revoked never comes back; one that holds stays where no new one is asked for.
insert into case_senders (jurisdiction_code, code, way, name, kinds, valid_to, key_sha256)
values (:jurisdiction!, :code!, :way!, :name!, :kinds::text[], :validTo::timestamptz, :keySha256)
on conflict (jurisdiction_code, code) do update
  set name = excluded.name, kinds = excluded.kinds, valid_to = excluded.valid_to, revoked_at = null,
    key_sha256 = case
      when :newKey!::boolean or case_senders.revoked_at is not null then excluded.key_sha256
      else case_senders.key_sha256
    end
  where case_senders.way = excluded.way
    and (:changesHolding!::boolean or case_senders.revoked_at is not null or case_senders.valid_to <= now())
returning jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at, key_sha256;
