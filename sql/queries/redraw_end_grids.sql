/* @name redrawEndGrids */
update regions set valid_to = :moment!
where jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[]) and valid_to is null;
