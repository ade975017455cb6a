import type { Feature, Geometry } from 'geojson';
import GeoJSONVT from 'geojson-vt';
import vtPbf from 'vt-pbf';
import { MAX_ZOOM, type TileAddress } from './tile_address.ts';

const EXTENT = 4096;
const BUFFER = 64;
/** Share of a tile's side that is drawn beyond its edges, so that lines meet without a seam. */
export const TILE_MARGIN = BUFFER / EXTENT;

export interface TileFeature {
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * Cuts features to one tile, simplifies them for its zoom and writes them as a Mapbox vector tile (version 2).
 *
 * @param layers features by layer name, in WGS 84 degrees, drawn in their order.
 * @returns null where nothing of any layer lies in the tile.
 */
export function encodeTile(
  layers: Readonly<Record<string, readonly TileFeature[]>>,
  { zoom, x, y }: Pick<TileAddress, 'zoom' | 'x' | 'y'>,
): Uint8Array | null {
  const cut = Object.entries(layers).flatMap(([name, features]) => {
    const index = new GeoJSONVT(
      { type: 'FeatureCollection', features: features.map(asFeature) },
      { maxZoom: MAX_ZOOM, indexMaxZoom: 0, extent: EXTENT, buffer: BUFFER, tolerance: 3 },
    );
    const tile = index.getTile(zoom, x, y);
    return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
  });
  if (cut.length === 0) return null;
  return vtPbf.fromGeojsonVt(Object.fromEntries(cut), { version: 2, extent: EXTENT });
}

function asFeature({ geometry, properties }: TileFeature): Feature {
  return { type: 'Feature', geometry, properties: { ...properties } };
}
