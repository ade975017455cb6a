/* @name placeTimeZone */
select time_zone from jurisdictions where code = :jurisdiction!;
