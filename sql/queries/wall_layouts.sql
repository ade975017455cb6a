/* @name wallLayouts */
select screen_set, layout, saved_at from wall_layouts
where jurisdiction_code = :jurisdiction! and screen_set = :screenSet!;
