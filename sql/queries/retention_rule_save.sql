/* @name retentionRuleSave */
insert into retention_rules (jurisdiction_code, subject, months, source)
values (:jurisdiction!, :subject!, :months, :source!)
on conflict (jurisdiction_code, subject) do update set months = excluded.months, source = excluded.source;
