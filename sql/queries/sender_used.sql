/* @name senderUsed */
-- At most once a minute, however many servers are asked.
update case_senders set last_used_at = now()
where jurisdiction_code = :jurisdiction! and code = :code!
  and (last_used_at is null or last_used_at < now() - interval '1 minute');
