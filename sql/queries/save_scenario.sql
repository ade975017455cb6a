/* @name saveScenario */
-- The version after the one that the caller saw (0: a new scenario); nothing where another has come since, or where it was
-- deleted. Of two that come at once the second finds the key taken.
insert into scenarios (jurisdiction_code, id, version, name, edits, deleted)
select :jurisdiction!, :id!::text::uuid, :version!::integer + 1, :name!, :edits!::jsonb, :deleted!::boolean
where :version!::integer = coalesce((
  select max(version) from scenarios where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid
), 0) and not exists (
  select from scenarios where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and deleted
)
on conflict do nothing
returning version;
