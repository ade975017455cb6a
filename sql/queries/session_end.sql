/* @name sessionEnd */
delete from sessions where token_sha256 = :tokenSha256!
returning account_id::text as "account_id?", wall_jurisdiction_code, wall_code;
