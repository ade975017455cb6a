/* @name privacySecret */
select secret from privacy_secret;
