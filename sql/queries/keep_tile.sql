/* @name keepTile */
insert into base_map_tiles (jurisdiction_code, ground_digest, zoom, x, y, tile)
values (:jurisdiction!, :groundDigest!, :zoom!, :x!, :y!, :tile!)
on conflict do nothing;
