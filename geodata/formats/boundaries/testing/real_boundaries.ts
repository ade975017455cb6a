import { existsSync, readFileSync } from 'node:fs';
import type { BoundaryPolygon } from '../../../boundaries/repair_types.ts';
import { readBoundaryFile } from '../read_boundary_file.ts';
import { toBoundaryPolygons } from '../to_boundary_polygons.ts';

const FOLDER = new URL('../../../../../shared/realdata/', import.meta.url);

export type RealFile =
  | 'tainan-cunli.topojson'
  | 'la-neighborhood-councils.geojson'
  | 'shenzhen-jiedao.geojson'
  | 'ks-ellis-blocks.geojson';

export function hasRealData(): boolean {
  return existsSync(FOLDER);
}

/** The polygons of a real file, numbered; its name property, if any, is the name. */
export async function realBoundaries(file: RealFile): Promise<readonly BoundaryPolygon[]> {
  const raw = await readBoundaryFile(readFileSync(new URL(file, FOLDER)));
  const nameField = ['VILLNAME', 'name'].find((field) => raw.fields.includes(field));
  return toBoundaryPolygons(raw, { nameField, coordinateSystem: 'wgs84' }, file).polygons;
}
