/* @name cursorGiven */
-- Whether a cursor is one that this database gave: each is a row of the log.
select exists (
  select from change_log
  where position = :position!::float8::bigint and transaction = :transaction!::text::xid8 and jurisdiction_code = :jurisdiction!
) as "given!";
