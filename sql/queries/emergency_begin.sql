/* @name emergencyBegin */
-- No row where one runs already.
insert into emergencies (jurisdiction_code, plan_code, plan_zh, plan_en, layers, is_drill, reason)
values (:jurisdiction!, :planCode!, :planZh!, :planEn!, :layers!, :isDrill!, :reason!)
on conflict (jurisdiction_code) where ended_at is null do nothing
returning id::text as "id!";
