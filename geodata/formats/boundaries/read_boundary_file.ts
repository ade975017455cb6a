import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RawBoundaries, ReadBoundaryOptions, StatedSystem } from '../../boundaries/raw_boundaries.ts';
import { Problem } from '../../problem.ts';
import { decodeText } from '../decode_text.ts';
import { damaged } from './damaged.ts';
import { layerNamed } from './layer_named.ts';
import { isFlatGeobuf, readFlatGeobuf } from './read_flatgeobuf.ts';
import { readShapefileZip } from './read_shapefile_zip.ts';
import { rowsOf } from './rows_of_features.ts';

/**
 * Reads a file of boundaries, whatever it is: GeoJSON, TopoJSON, a Shapefile in a zip or FlatGeobuf, told by its bytes. Rings
 * come as they are written, however faulty: to mend them is the work of geodata/boundaries.
 *
 * @throws Problem `boundary_file_unknown`, `boundary_file_damaged`, `boundary_layer_unknown`, `boundary_file_empty`,
 *   `shapefile_incomplete`, `boundary_file_too_large`
 */
export async function readBoundaryFile(bytes: Uint8Array, options: ReadBoundaryOptions = {}): Promise<RawBoundaries> {
  const read = await readAny(bytes, options);
  if (read.rows.some(({ outline }) => outline !== null)) return read;
  throw new Problem('boundary_file_empty', { zh: '文件里没有任何面。', en: 'The file holds no polygon.' });
}

async function readAny(bytes: Uint8Array, options: ReadBoundaryOptions): Promise<RawBoundaries> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readShapefileZip(bytes, options);
  if (isFlatGeobuf(bytes)) return readFlatGeobuf(bytes);
  const json = parseJson(bytes);
  if (json.type === 'Topology') return fromTopology(json as unknown as Topology, options);
  const features = featuresOf(json);
  return { ...rowsOf(features), format: 'geojson', layer: null, layers: [], system: systemOf(json), encoding: null };
}

function parseJson(bytes: Uint8Array): Record<string, unknown> {
  const { text } = decodeText(bytes);
  if (!/^\s*\{/.test(text)) {
    throw new Problem('boundary_file_unknown', {
      zh: '认不出这个文件；请用 GeoJSON、TopoJSON、Shapefile（zip）或 FlatGeobuf。',
      en: 'This file is of no known kind; use GeoJSON, TopoJSON, a Shapefile in a zip, or FlatGeobuf.',
    });
  }
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (cause) {
    throw damaged(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function featuresOf(json: Record<string, unknown>): Feature<Geometry | null>[] {
  if (json.type === 'FeatureCollection' && Array.isArray(json.features)) {
    return (json as unknown as FeatureCollection<Geometry | null>).features;
  }
  if (json.type === 'Feature') return [json as unknown as Feature<Geometry | null>];
  throw damaged(`type ${JSON.stringify(json.type) ?? 'missing'}`);
}

function fromTopology(topology: Topology, { layer }: ReadBoundaryOptions): RawBoundaries {
  const layers = Object.keys(topology.objects ?? {});
  const chosen = layerNamed(layers, layer);
  try {
    const { features } = feature(topology, topology.objects[chosen] as GeometryCollection);
    return {
      ...rowsOf(features),
      format: 'topojson',
      layer: chosen,
      layers,
      system: { kind: 'unstated' },
      encoding: null,
    };
  } catch (cause) {
    throw damaged('TopoJSON arcs', { cause });
  }
}

/** Before RFC 7946 a file could name its system; without that GeoJSON should be WGS 84 and in China often is not. */
function systemOf(json: Record<string, unknown>): StatedSystem {
  const crs = json.crs as { properties?: { name?: unknown } } | null | undefined;
  const name = crs?.properties?.name;
  if (typeof name !== 'string') return { kind: 'unstated' };
  if (/CRS:?84|4326|4490/.test(name)) return { kind: 'degrees', name: /4490/.test(name) ? 'CGCS2000' : 'WGS 84' };
  return { kind: 'projected', name, definition: name };
}
