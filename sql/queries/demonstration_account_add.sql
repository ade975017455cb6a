/* @name demonstrationAccountAdd */
insert into accounts (id, name, shown_name, demonstration) values (:id!::text::uuid, :name!, :shownName!, true)
on conflict (lower(name)) do nothing;
