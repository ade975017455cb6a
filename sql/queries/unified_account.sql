/* @name unifiedAccount */
select id, name, shown_name, disabled_at
from accounts
where oidc_issuer = :issuer! and oidc_subject = :subject!;
