/* @name caseDeadlineSave */
insert into case_deadlines (jurisdiction_code, kind_code, awaited, minutes, in_working_hours, soon_share, source)
values (:jurisdiction!, :kind::text, :awaited!, :minutes!::integer, :inWorkingHours!::boolean, :soonShare!::real, :source!)
on conflict (jurisdiction_code, kind_code, awaited) do update set
  minutes = excluded.minutes, in_working_hours = excluded.in_working_hours, soon_share = excluded.soon_share,
  source = excluded.source;
