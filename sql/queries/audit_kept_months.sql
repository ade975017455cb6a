/* @name auditKeptMonths */
-- The log is one chain for all places: the longest time counts, and a place that said nothing keeps it for good.
select case when count(*) = count(r.months) then max(r.months) end as "months?"
from jurisdictions j
left join retention_rules r on r.jurisdiction_code = j.code and r.subject = 'audit';
