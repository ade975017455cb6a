/* @name unifiedAccountAdd */
-- Without any grant. No row where the name is taken, or the same person came in twice at once.
insert into accounts (id, name, shown_name, oidc_issuer, oidc_subject)
values (:id!::uuid, :name!, :shownName!, :issuer!, :subject!)
on conflict do nothing
returning id, name, shown_name, disabled_at;
