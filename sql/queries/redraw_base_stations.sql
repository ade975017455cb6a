/* @name redrawBaseStations */
select code, category_code, name_zh, name_en as "name_en?", ST_X(position) as "longitude!", ST_Y(position) as "latitude!"
from stations
where jurisdiction_code = :jurisdiction! and valid_to is null and status <> 'closed'
  and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
order by code collate "C";
