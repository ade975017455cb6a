/* @name sessionsForget */
-- What can no longer be used, a day later.
delete from sessions
where expires_at < now() - interval '1 day'
  or (account_id is not null and seen_at < now() - :idleSeconds!::float8 * interval '1 second' - interval '1 day');
