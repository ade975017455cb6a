/* @name redrawBlob */
select bytes from blobs where jurisdiction_code = :jurisdiction! and digest = :digest! and kind = :kind!;
