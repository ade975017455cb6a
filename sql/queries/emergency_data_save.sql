/* @name emergencyDataSave */
insert into emergency_data (jurisdiction_code, data) values (:jurisdiction!, :data!)
on conflict (jurisdiction_code) do update set data = excluded.data, saved_at = now();
