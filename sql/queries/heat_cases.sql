/* @name heatCases */
-- Cases that were reported in a window, so many behind (moment, id), packed as heat_take_deltas.sql packs deltas. Those
-- without a position are not among them, but are counted and may be the last: the next page begins behind it.
with page as materialized (
  select reported_at, case_id, position, kind_code, source, state, simulated
  from case_states
  where jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :until!::timestamptz
    and (reported_at, case_id) > (:afterMoment!::timestamptz, :afterId!::uuid)
  order by reported_at, case_id
  limit :limit!::integer
), last as (
  select reported_at::text as moment, case_id from page order by reported_at desc, case_id desc limit 1
), packed as (
  select string_agg(
    int4send(heat_minute(p.reported_at)) || int4send(heat_column(p.position)) || int4send(heat_row(p.position))
      || int4send(heat_facet(k.number, p.source, p.state, p.simulated)) || int2send(1::smallint), ''
  ) as deltas
  from page p
  join case_kinds k on k.jurisdiction_code = :jurisdiction! and k.code = p.kind_code
  where p.position is not null
)
select (select count(*) from page)::integer as "count!", coalesce(packed.deltas, '') as "deltas!",
  last.moment as "lastMoment?", last.case_id as "lastId?"
from packed left join last on true;
