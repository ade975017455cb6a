/* @name photoCases */
-- Cases in whose events a photo stands.
select distinct case_id from case_events
where jurisdiction_code = :jurisdiction! and photos is not null and photos @> array[:hash!::text];
