/* @name wallAdmit */
-- No row where all its places are taken.
insert into sessions (token_sha256, wall_jurisdiction_code, wall_code, expires_at, address, agent)
select :tokenSha256!, :jurisdiction!, :code!, now() + interval '1 year', :address, :agent
where (
  select count(*) from sessions where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!
) < :most!::integer
returning expires_at;
