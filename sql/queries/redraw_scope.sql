/* @name redrawScope */
-- A region that a draft may be drawn within: any but the finest.
select id, level from regions
where jurisdiction_code = :jurisdiction! and code = :code! and valid_to is null
  and level < (select max(level) from region_levels where jurisdiction_code = :jurisdiction!);
