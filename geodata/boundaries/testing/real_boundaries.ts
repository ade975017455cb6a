import { existsSync, readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundaryPolygon } from '../repair_types.ts';

const FOLDER = new URL('../../../../shared/realdata/', import.meta.url);

export type RealFile =
  | 'tainan-cunli.topojson'
  | 'la-neighborhood-councils.geojson'
  | 'shenzhen-jiedao.geojson'
  | 'ks-ellis-blocks.geojson';

export function hasRealData(): boolean {
  return existsSync(FOLDER);
}

/** The polygons of a real file, numbered; its name property, if any, is the name. */
export function realBoundaries(file: RealFile): BoundaryPolygon[] {
  const json = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as { type: string; features?: Feature[] };
  return featuresOf(json).map(({ properties, geometry }, number) => ({
    id: `${number}`,
    name: String(properties?.VILLNAME ?? properties?.name ?? `面${number}`),
    outline: geometry as Polygon | MultiPolygon,
  }));
}

function featuresOf(json: { type: string; features?: Feature[] }): Feature[] {
  if (json.type !== 'Topology') return json.features ?? [];
  const topology = json as unknown as Topology;
  const object = Object.values(topology.objects)[0] as GeometryCollection;
  return feature(topology, object).features as Feature[];
}
