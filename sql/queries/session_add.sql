/* @name sessionAdd */
insert into sessions (token_sha256, account_id, wall_jurisdiction_code, wall_code, expires_at, address, agent)
values (:tokenSha256!, :accountId::text::uuid, :wallJurisdiction, :wallCode,
  now() + :seconds!::float8 * interval '1 second', :address, :agent)
returning expires_at;
