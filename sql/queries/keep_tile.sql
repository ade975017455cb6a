/* @name keepTile */
-- Kept only while the place has the ground that was drawn.
insert into base_map_tiles (jurisdiction_code, ground_digest, zoom, x, y, tile)
select code, ground_digest, :zoom!::integer, :x!::integer, :y!::integer, :tile!::bytea
from jurisdictions
where code = :jurisdiction! and ground_digest = :groundDigest!
on conflict do nothing;
