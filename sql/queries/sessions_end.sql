/* @name sessionsEnd */
-- Every session of an account but the one that asks.
delete from sessions
where account_id = :accountId!::text::uuid and (:except::text is null or token_sha256 <> :except);
