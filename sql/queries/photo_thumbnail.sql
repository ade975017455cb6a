/* @name photoThumbnail */
select thumbnail from photos where jurisdiction_code = :jurisdiction! and hash = :hash!;
