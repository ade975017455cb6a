/* @name sessionActor */
-- Who signed in with a session, and all that was ever granted him: whoever asks judges by the clock what holds. A session
-- that ended, an account that was disabled and a wall that was revoked give no row.
select s.account_id, s.wall_jurisdiction_code, s.wall_code, s.expires_at, s.seen_at,
  coalesce(a.shown_name, w.name) as "name!", coalesce(a.must_change_password, false) as "must_change_password!",
  coalesce((
    select jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'jurisdiction', g.jurisdiction_code,
      'region', g.region_code, 'department', g.department_code, 'validFrom', g.valid_from, 'validTo', g.valid_to)
      order by g.valid_from, g.id)
    from grants g where g.account_id = s.account_id
  ), '[]')::text as "grants!"
from sessions s
left join accounts a on a.id = s.account_id
left join walls w on w.jurisdiction_code = s.wall_jurisdiction_code and w.code = s.wall_code
where s.token_sha256 = :token! and s.expires_at > now() and a.disabled_at is null and w.revoked_at is null;
