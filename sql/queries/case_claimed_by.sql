/* @name caseClaimedBy */
-- The account of whoever claimed an order last and has not given it back.
select case when e.step = 'claimed' then e.account_id end as "account_id?"
from case_events e
where e.jurisdiction_code = :jurisdiction! and e.case_id = :caseId!::text::uuid
  and e.step in ('claimed', 'returned', 'assigned', 'reassigned', 'reopened', 'closed', 'refused', 'merged')
order by e.sequence desc
limit 1;
