/* @name replaceStreetNetwork */
update street_networks set digest = :digest!, buffer = :buffer!
where jurisdiction_code = :jurisdiction! and digest = :former!;
