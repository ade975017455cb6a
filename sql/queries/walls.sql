/* @name walls */
-- With how many of its screens were seen within two minutes.
select w.jurisdiction_code, w.code, w.name, w.screen_set, w.created_at, w.revoked_at,
  (
    select count(*)::integer from sessions s
    where s.wall_jurisdiction_code = w.jurisdiction_code and s.wall_code = w.code
      and s.seen_at > now() - interval '2 minutes' and now() < s.expires_at
  ) as "screens!"
from walls w
where w.jurisdiction_code = :jurisdiction! and (:code::text is null or w.code = :code)
order by w.code;
