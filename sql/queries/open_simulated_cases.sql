/* @name openSimulatedCases */
select id as "id!", kind_code as "kind_code!", step as "step!", sequence as "sequence!", step_at as "step_at!"
from case_states
where jurisdiction_code = :jurisdiction! and simulated and step <> 'closed' and reported_at >= :since!::timestamptz
order by step_at, id;
