/* @name accounts */
-- Those that the ids name, each with when it was last seen.
select a.id::text as "id!", a.name, a.shown_name, a.totp_secret is not null as "totp!",
  a.oidc_subject is not null as "unified_login!", a.demonstration, a.created_at, a.created_by::text as "created_by?",
  a.disabled_at, (select max(s.seen_at) from sessions s where s.account_id = a.id) as "last_seen_at?"
from accounts a
where a.id = any(:ids!::text[]::uuid[]);
