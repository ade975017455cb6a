/* @name redrawAdd */
insert into redraws
  (jurisdiction_code, id, name, scope_id, based_at, base_digest, boundaries_digest, started_by, state)
values (:jurisdiction!, :id!::text::uuid, :name!, :scopeId::float8::bigint, :basedAt!, :baseDigest!, :boundariesDigest,
  :accountId::text::uuid, 'drawing');
