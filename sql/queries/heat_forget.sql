/* @name heatForget */
-- Throws the counts away and lets every case wait to be folded anew, all as of one moment; in the order of their reports,
-- so that what is folded at once lies in few periods.
with counts as (
  delete from heat_counts where jurisdiction_code = :jurisdiction!
), deltas as (
  delete from heat_deltas where jurisdiction_code = :jurisdiction!
)
insert into heat_deltas (jurisdiction_code, minute, column_number, row_number, facet, weight)
select s.jurisdiction_code, heat_minute(s.reported_at), heat_column(s.position), heat_row(s.position),
  heat_facet(k.number, s.source, s.state, s.simulated), 1
from case_states s
join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
where s.jurisdiction_code = :jurisdiction! and s.position is not null
order by s.reported_at;
