/* @name senderList */
select jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at,
  mapping is not null as "mapped!"
from case_senders
where :jurisdiction::text is null or jurisdiction_code = :jurisdiction
order by jurisdiction_code, code;
