import type { Pool } from 'pg';
import { tileBarriers } from '../generated/queries/tile_barriers.ts';
import { tileBuildings } from '../generated/queries/tile_buildings.ts';
import { tileCompounds } from '../generated/queries/tile_compounds.ts';
import { tileLabels } from '../generated/queries/tile_labels.ts';
import { tileStreets } from '../generated/queries/tile_streets.ts';
import { tileSurfaces } from '../generated/queries/tile_surfaces.ts';
import { many } from '../store/queryable.ts';
import { encodeTile, TILE_MARGIN, type TileFeature } from './encode_tile.ts';
import { type TileAddress, tileBounds } from './tile_address.ts';
import { tileContents } from './tile_contents.ts';

/**
 * Draws a tile of the base map from the ground as it is: layers `surface` (kind), `compound` (name_zh, name_en, kind,
 * walled), `building` (use, levels), `barrier` (kind), `street` (kind, walk, bridge, name_zh, name_en) and `label`
 * (kind, name_zh, name_en).
 * @returns a Mapbox vector tile, or null where it would be empty.
 */
export async function drawTile(pool: Pool, address: TileAddress): Promise<Uint8Array | null> {
  const [west, south, east, north] = tileBounds(address, TILE_MARGIN);
  const here = { jurisdiction: address.jurisdiction, west, south, east, north };
  const { streetKinds, barrierKinds, labelKinds, compounds, buildings, minSurfaceDegrees2 } = tileContents(
    address.zoom,
  );
  const [surface, compound, building, barrier, street, label] = await Promise.all([
    many(pool, tileSurfaces, { ...here, minDegrees2: minSurfaceDegrees2 }),
    compounds ? many(pool, tileCompounds, here) : [],
    buildings ? many(pool, tileBuildings, here) : [],
    many(pool, tileBarriers, { ...here, kinds: barrierKinds && [...barrierKinds] }),
    many(pool, tileStreets, { ...here, kinds: streetKinds && [...streetKinds] }),
    many(pool, tileLabels, { ...here, kinds: labelKinds && [...labelKinds] }),
  ]);
  return encodeTile(
    {
      surface: surface.map(({ kind, geometry }) => feature(geometry, { kind })),
      compound: compound.map((row) =>
        feature(row.geometry, { name_zh: row.nameZh, name_en: row.nameEn, kind: row.kind, walled: row.walled }),
      ),
      building: building.map(({ use, levels, geometry }) => feature(geometry, { use, levels })),
      barrier: barrier.map(({ kind, geometry }) => feature(geometry, { kind })),
      street: street.map(({ kind, walk, bridge, nameZh, nameEn, geometry }) =>
        feature(geometry, { kind, walk, bridge, name_zh: nameZh, name_en: nameEn }),
      ),
      label: label.map(({ kind, nameZh, nameEn, geometry }) =>
        feature(geometry, { kind, name_zh: nameZh, name_en: nameEn }),
      ),
    },
    address,
  );
}

function feature(geometry: string, properties: TileFeature['properties']): TileFeature {
  return { geometry: JSON.parse(geometry), properties };
}
