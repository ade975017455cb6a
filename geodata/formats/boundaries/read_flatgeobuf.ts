import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature, Geometry } from 'geojson';
import type { RawBoundaries, StatedSystem } from '../../boundaries/raw_boundaries.ts';
import { damaged } from './damaged.ts';
import { rowsOf } from './rows_of_features.ts';

const MAGIC = [0x66, 0x67, 0x62];

export function isFlatGeobuf(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** @throws Problem `boundary_file_damaged` */
export async function readFlatGeobuf(bytes: Uint8Array): Promise<RawBoundaries> {
  const features: Feature<Geometry | null>[] = [];
  let system: StatedSystem = { kind: 'unstated' };
  let title: string | null = null;
  try {
    const reader = deserialize(bytes, {
      headerMetaFn: ({ crs, title: named }) => {
        title = named;
        if (crs === null || crs.code === 0) return;
        const name = crs.name ?? `EPSG:${crs.code}`;
        if (crs.code === 4326 || crs.code === 4490) {
          system = { kind: 'degrees', name: crs.code === 4490 ? 'CGCS2000' : 'WGS 84' };
        } else system = { kind: 'projected', name, definition: crs.wkt ?? `EPSG:${crs.code}` };
      },
    });
    for await (const each of reader) features.push(each as Feature<Geometry | null>);
  } catch (cause) {
    throw damaged('FlatGeobuf', { cause });
  }
  return { ...rowsOf(features), format: 'flatgeobuf', layer: title, layers: [], system, encoding: null };
}
