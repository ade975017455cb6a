/* @name caseSettingsLock */
-- Whoever changes the kinds of a place, or what hangs on them, waits for whoever does already: a circle made by two at once.
select pg_advisory_xact_lock(hashtextextended('case_settings ' || :jurisdiction!::text, 0)) is null as "locked!";
