/* @name labels */
select id as label_id, name_zh, name_en, ST_X(position) as "longitude!", ST_Y(position) as "latitude!"
from labels
where jurisdiction_code = :jurisdiction! and id = any(:ids!::text[]);
