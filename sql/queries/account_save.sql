/* @name accountSave */
update accounts
set name = :name!, shown_name = :shownName!,
  disabled_at = case when :disabled!::boolean then coalesce(disabled_at, now()) end
where id = :id!::text::uuid;
