/* @name wallLayoutSave */
insert into wall_layouts (jurisdiction_code, screen_set, layout)
values (:jurisdiction!, :screenSet!, :layout!)
on conflict (jurisdiction_code, screen_set) do update set layout = excluded.layout, saved_at = now()
returning screen_set, layout, saved_at;
