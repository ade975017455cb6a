/* @name redrawGridCodes */
-- Codes that regions of the finest level ever had.
select distinct code from regions
where jurisdiction_code = :jurisdiction!
  and level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!);
