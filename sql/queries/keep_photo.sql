/* @name keepPhoto */
-- One that is there already is as good as new: whoever sent it again has a day to name it. Its first place and moment stay.
insert into photos (jurisdiction_code, hash, media_type, width, height, body, thumbnail, position, taken_at, account_id)
values (
  :jurisdiction!, :hash!, :mediaType!, :width!, :height!, :body!, :thumbnail!,
  case when :longitude::float8 is not null
    then ST_SetSRID(ST_MakePoint(:longitude::float8, :latitude::float8), 4326)
  end,
  :takenAt::timestamptz, :account::text::uuid)
on conflict (jurisdiction_code, hash) do update set uploaded_at = now(),
  account_id = coalesce(excluded.account_id, photos.account_id);
