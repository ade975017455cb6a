/* @name hotspotRegionCount */
select count(*)::integer as "count!" from regions
where jurisdiction_code = :jurisdiction! and level = :level!::integer and valid_to is null;
