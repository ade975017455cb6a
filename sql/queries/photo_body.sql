/* @name photoBody */
select media_type, body from photos where jurisdiction_code = :jurisdiction! and hash = :hash!;
