/* @name homeWeights */
select ST_X(position) as "longitude!", ST_Y(position) as "latitude!", residents
from entrances
where jurisdiction_code = :jurisdiction! and residents > 0
order by id collate "C";
