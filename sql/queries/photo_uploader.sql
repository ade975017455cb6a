/* @name photoUploader */
select account_id from photos where jurisdiction_code = :jurisdiction! and hash = :hash!;
