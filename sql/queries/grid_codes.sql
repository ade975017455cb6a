/* @name gridCodes */
select id, code from regions where jurisdiction_code = :jurisdiction! and id = any(:ids!::float8[]::bigint[]);
