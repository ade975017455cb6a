/* @name lockCaseIntake */
-- One batch of reports at a time for each place, whichever server writes it: so that each sees all cases before it, and
-- two reports of one matter or under one key never pass each other.
select true as "locked!" from (select pg_advisory_xact_lock(hashtextextended('case intake ' || :jurisdiction!, 0))) locked;
