/* @name signInForget */
delete from sign_in_failures where last_at < now() - interval '7 days';
