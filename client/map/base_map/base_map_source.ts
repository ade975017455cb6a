import type { VectorSourceSpecification } from 'maplibre-gl';
import type { MapGround } from '../map_stage_props.ts';

/** Where the server keeps the tiles of a ground; the digest makes the address immutable. */
export function baseMapSource(ground: MapGround, origin: string): VectorSourceSpecification {
  const [west, south, east, north] = ground.bounds;
  return {
    type: 'vector',
    tiles: [`${origin}/tiles/${encodeURIComponent(ground.code)}/${ground.groundDigest}/{z}/{x}/{y}.mvt`],
    minzoom: 10,
    maxzoom: 16,
    bounds: [west, south, east, north],
  };
}
