/* @name programSecret */
-- The one that is kept; the one offered where there was none. It is written anew with itself, so that a row always comes.
insert into program_secrets (name, secret) values (:name!, decode(:offered!, 'hex'))
on conflict (name) do update set secret = program_secrets.secret
returning encode(secret, 'hex') as "secret!";
