/* @name heatExtent */
-- First and last day, in China, of what is counted, waits to be counted or should be; null where there is nothing.
select floor((min(minute) + 480) / 1440.0)::integer as "firstDay", floor((max(minute) + 480) / 1440.0)::integer as "lastDay"
from (
  select heat_minute(min(reported_at)) as minute from case_states where jurisdiction_code = :jurisdiction!
  union all
  select heat_minute(max(reported_at)) from case_states where jurisdiction_code = :jurisdiction!
  union all
  select unnest(array[min(minute), max(minute)]) from heat_deltas where jurisdiction_code = :jurisdiction!
  union all
  select unnest(array[min(period << (3 * span)), max(((period + 1) << (3 * span)) - 1)]) * 1440
  from heat_counts where jurisdiction_code = :jurisdiction!
) extent;
