/* @name casePhotos */
select hash, width, height
from photos
where jurisdiction_code = :jurisdiction! and hash = any(:hashes!::text[]);
