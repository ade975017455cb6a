/* @name hotlineSenders */
select code, name, mapping as "mapping?"
from case_senders
where jurisdiction_code = :jurisdiction! and way = 'hotline' and revoked_at is null
  and (valid_to is null or now() < valid_to)
order by name, code;
