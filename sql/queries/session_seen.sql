/* @name sessionSeen */
-- Once a minute at most, so that looking around does not write all the time.
update sessions set seen_at = now()
where token_sha256 = :token! and seen_at < now() - interval '1 minute';
