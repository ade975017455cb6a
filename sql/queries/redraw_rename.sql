/* @name redrawRename */
-- A name is no step of its life, but every list shows it.
with renamed as (
  update redraws set name = :name! where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid
    and state not in ('deleted', 'in_effect', 'rolled_back')
  returning jurisdiction_code, id
), logged as (
  insert into change_log (jurisdiction_code, kind, subject_id) select jurisdiction_code, 'redraw', id::text from renamed
  returning position
)
select pg_notify('change_log', '')::text as "told!" from logged;
