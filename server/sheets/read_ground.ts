import type { LineString, Polygon } from 'geojson';
import type { Pool } from 'pg';
import type { Barrier, Bounds, Compound, Position, Surface } from '../../geodata/place.ts';
import { redrawBaseBarriers } from '../generated/queries/redraw_base_barriers.ts';
import { redrawBaseBuildings } from '../generated/queries/redraw_base_buildings.ts';
import { redrawBaseCompounds } from '../generated/queries/redraw_base_compounds.ts';
import { redrawBaseStations } from '../generated/queries/redraw_base_stations.ts';
import { redrawBaseStreets } from '../generated/queries/redraw_base_streets.ts';
import { redrawBaseSurfaces } from '../generated/queries/redraw_base_surfaces.ts';
import { stationCategories } from '../generated/queries/station_categories.ts';
import { many } from '../store/queryable.ts';
import type { GridSheetInput } from './sheet_input.ts';

/** Reads what a sheet of a place draws within some bounds: the ground, the stations on it, and what their categories are called. */
export async function readGround(
  pool: Pool,
  jurisdiction: string,
  [west, south, east, north]: Bounds,
): Promise<Pick<GridSheetInput, 'ground' | 'stations' | 'categories'>> {
  const within = { jurisdiction, west, south, east, north };
  const [streets, barriers, compounds, buildings, surfaces, stations, categories] = await Promise.all([
    many(pool, redrawBaseStreets, within),
    many(pool, redrawBaseBarriers, within),
    many(pool, redrawBaseCompounds, within),
    many(pool, redrawBaseBuildings, within),
    many(pool, redrawBaseSurfaces, within),
    many(pool, redrawBaseStations, within),
    many(pool, stationCategories, { jurisdiction }),
  ]);
  return {
    ground: {
      streets: streets.map(({ kind, nameZh, nameEn, line }) => ({
        kind,
        name: nameZh === null ? null : { zh: nameZh, en: nameEn },
        line: lineOf(line),
      })),
      barriers: barriers.map(({ kind, line }) => ({ kind: kind as Barrier['kind'], line: lineOf(line) })),
      compounds: compounds.map(({ nameZh, nameEn, outline }) => ({
        name: { zh: nameZh, en: nameEn },
        outline: JSON.parse(outline) as Compound['outline'],
      })),
      buildings: buildings.map(({ outline }) => ({ outline: JSON.parse(outline) as Polygon })),
      surfaces: surfaces.map(({ kind, outline }) => ({
        kind: kind as Surface['kind'],
        outline: JSON.parse(outline) as Surface['outline'],
      })),
    },
    stations: stations.map(({ nameZh, nameEn, categoryCode, longitude, latitude }) => ({
      name: { zh: nameZh, en: nameEn },
      category: categoryCode,
      position: [longitude, latitude],
    })),
    categories: Object.fromEntries(categories.map((row) => [row.code, { zh: row.nameZh, en: row.nameEn }])),
  };
}

function lineOf(text: string): readonly Position[] {
  return (JSON.parse(text) as LineString).coordinates as unknown as readonly Position[];
}
