/* @name open311KeepDetails */
-- A report sent again under the same key says the same.
insert into open311_details (jurisdiction_code, case_id, media_url, address_id, attributes)
values (:jurisdiction!, :id!::text::uuid, :mediaUrl::text, :addressId::text, :attributes!::jsonb)
on conflict (jurisdiction_code, case_id) do nothing;
