/* @name heatOfGrids */
-- Cases of some grids by step of time and cell, from where they stand. Those of a sensitive kind are counted in the middle of
-- their coarse cell, or where that lies outside of the place at its edge: server/heat/sensitive_cells.ts has the same.
select step as "step!", x as "x!", y as "y!", count(*)::integer as "cases!", bool_or(simulated) as "simulated!"
from (
  select ((heat_minute(s.reported_at) - :fromMinute!::integer) / :stepMinutes!::integer) as step, s.simulated,
    ((case when k.sensitive then least(:lastColumn!::integer, greatest(:firstColumn!::integer,
      ((heat_column(s.position) >> :coarseLevel!::integer) << :coarseLevel!) + (1 << (:coarseLevel! - 1))))
      else heat_column(s.position) end) >> :level!::integer) - :column!::integer as x,
    ((case when k.sensitive then least(:lastRow!::integer, greatest(:firstRow!::integer,
      ((heat_row(s.position) >> :coarseLevel!) << :coarseLevel!) + (1 << (:coarseLevel! - 1))))
      else heat_row(s.position) end) >> :level!) - :row!::integer as y
  from case_states s
  join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
  where s.jurisdiction_code = :jurisdiction! and s.grid_id = any(:gridIds!::float8[]::bigint[]) and s.position is not null
    and s.reported_at >= to_timestamp(:fromMinute!::float8 * 60) and s.reported_at < to_timestamp(:toMinute!::float8 * 60)
    and (:kindNumbers::integer[] is null or k.number = any(:kindNumbers))
    and (:sources::text[] is null or s.source = any(:sources)) and (:states::text[] is null or s.state = any(:states))
) placed
where x between 0 and :columns!::integer - 1 and y between 0 and :rows!::integer - 1
group by step, x, y;
