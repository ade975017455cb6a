/* @name caseByKey */
select id, kind_code, ST_X(position) as "longitude?", ST_Y(position) as "latitude?", source, description, simulated
from cases
where jurisdiction_code = :jurisdiction! and idempotency_key = :key!;
