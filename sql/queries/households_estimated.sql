/* @name householdsEstimated */
select exists (
  select from entrances where jurisdiction_code = :jurisdiction! and estimated
) as "estimated!";
