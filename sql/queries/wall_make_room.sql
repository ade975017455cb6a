/* @name wallMakeRoom */
-- Ends sessions that are over, the asking browser's own one, and, where all places are taken, as many of those not seen for
-- two minutes as one more screen needs, the longest unseen first.
delete from sessions
where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!
  and (
    expires_at <= now()
    or token_sha256 = :ownSha256
    or token_sha256 in (
      select ranked.token_sha256
      from (
        select token_sha256, seen_at, row_number() over (order by seen_at desc, token_sha256) as place
        from sessions
        where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!
          and now() < expires_at and token_sha256 is distinct from :ownSha256
      ) ranked
      where ranked.place >= :most!::integer and ranked.seen_at <= now() - interval '2 minutes'
    )
  );
