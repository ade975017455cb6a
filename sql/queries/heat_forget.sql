/* @name heatForget */
-- Throws away the counts of periods of 64 days (and of the shorter ones within), and what was not folded of them.
with forgotten as (
  delete from heat_counts
  where jurisdiction_code = :jurisdiction! and level between 0 and :levels! - 1
    and ((span = 0 and period >= :fromDay! and period < :toDay!)
      or (span = 1 and period >= :fromDay! / 8 and period < :toDay! / 8)
      or (span = 2 and period >= :fromDay! / 64 and period < :toDay! / 64))
)
delete from heat_deltas
where jurisdiction_code = :jurisdiction! and minute >= :fromMinute! and minute < :toMinute!;
