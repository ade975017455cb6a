/* @name openSimulatedCases */
select case_id as id, kind_code, state, sequence, state_at
from case_states
where jurisdiction_code = :jurisdiction! and simulated and state not in ('closed', 'refused', 'merged') and reported_at >= :since!::timestamptz
order by state_at, case_id;
