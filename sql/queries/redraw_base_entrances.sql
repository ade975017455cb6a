/* @name redrawBaseEntrances */
select id, building_id, compound_id, ST_X(position) as "longitude!", ST_Y(position) as "latitude!", households, residents,
  residents_60 as "residents60!", residents_70_to_79 as "residents70To79!", residents_80 as "residents80!", estimated
from entrances
where jurisdiction_code = :jurisdiction! and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
order by id collate "C";
