/* @name storedTile */
select tile from base_map_tiles
where jurisdiction_code = :jurisdiction! and ground_digest = :groundDigest! and zoom = :zoom! and x = :x! and y = :y!;
