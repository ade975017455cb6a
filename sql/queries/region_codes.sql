/* @name regionCodes */
-- Those of the codes that name a region now.
select distinct code from regions where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[]) and valid_to is null;
