import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RawBoundaries, ReadBoundaryOptions, StatedSystem } from '../../boundaries/raw_boundaries.ts';
import { Problem } from '../../problem.ts';
import { decodeText } from '../decode_text.ts';
import { shorten } from '../row_problem.ts';
import { damaged } from './damaged.ts';
import { layerNamed } from './layer_named.ts';
import { isFlatGeobuf, readFlatGeobuf } from './read_flatgeobuf.ts';
import { isGeoPackage, readGeoPackage } from './read_geopackage.ts';
import { readShapefileZip } from './read_shapefile_zip.ts';
import { rowsOf } from './rows_of_features.ts';
import { systemOfCode } from './stated_system.ts';
import { refuseTooMany } from './vertex_limit.ts';

/**
 * Reads a file of boundaries, whatever it is: GeoJSON, TopoJSON, a Shapefile in a zip, GeoPackage or FlatGeobuf, told by its
 * bytes. Rings come as they are written, however faulty: to mend them is the work of geodata/boundaries.
 *
 * @throws Problem `boundary_file_unknown`, `boundary_file_damaged`, `boundary_layer_unknown`, `boundary_file_empty`,
 *   `shapefile_incomplete`, `shapefile_not_polygons`, `boundary_file_too_large`
 */
export async function readBoundaryFile(bytes: Uint8Array, options: ReadBoundaryOptions = {}): Promise<RawBoundaries> {
  const read = await readAny(bytes, options);
  refuseTooMany(read.rows.reduce((sum, { outline }) => sum + (outline === null ? 0 : verticesOf(outline)), 0));
  if (read.rows.some(({ outline, fault }) => outline !== null || fault !== undefined)) return read;
  throw new Problem('boundary_file_empty', { zh: '文件里没有任何面。', en: 'The file holds no polygon.' });
}

function verticesOf(outline: Polygon | MultiPolygon): number {
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
  return rings.reduce((sum, { length }) => sum + length, 0);
}

async function readAny(bytes: Uint8Array, options: ReadBoundaryOptions): Promise<RawBoundaries> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readShapefileZip(bytes, options);
  if (isFlatGeobuf(bytes)) return readFlatGeobuf(bytes);
  if (isGeoPackage(bytes)) return readGeoPackage(bytes, options);
  const json = parseJson(bytes);
  if (json.type === 'Topology') return fromTopology(json as unknown as Topology, options);
  const features = featuresOf(json);
  return { ...rowsOf(features), format: 'geojson', layer: null, layers: [], system: systemOf(json), encoding: null };
}

const SHP_CODE = [0x00, 0x00, 0x27, 0x0a];

function parseJson(bytes: Uint8Array): Record<string, unknown> {
  if (SHP_CODE.every((byte, i) => bytes[i] === byte)) {
    throw new Problem('shapefile_incomplete', {
      zh: '这只是 Shapefile 的 .shp；请连同 .dbf、.prj、.cpg 压缩成 zip 后再选。',
      en: 'This is the .shp of a Shapefile alone; put it into a zip together with its .dbf, .prj and .cpg.',
    });
  }
  const { text } = decodeText(bytes);
  if (!/^[\s\uFEFF]*\{/.test(text)) {
    throw new Problem('boundary_file_unknown', {
      zh: '认不出这个文件；请用 GeoJSON、TopoJSON、Shapefile（zip）、GeoPackage 或 FlatGeobuf。',
      en: 'This file is of no known kind; use GeoJSON, TopoJSON, a Shapefile in a zip, GeoPackage or FlatGeobuf.',
    });
  }
  try {
    return JSON.parse(text.replace(/^[\s\uFEFF]+/, '')) as Record<string, unknown>;
  } catch (cause) {
    throw damaged(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const GEOMETRIES: ReadonlySet<unknown> = new Set(['Polygon', 'MultiPolygon', 'GeometryCollection']);

function featuresOf(json: Record<string, unknown>): readonly unknown[] {
  if (json.type === 'FeatureCollection' && Array.isArray(json.features)) return json.features;
  if (json.type === 'Feature') return [json];
  if (GEOMETRIES.has(json.type)) return [{ properties: null, geometry: json }];
  throw damaged(`type ${shorten(json.type)}`);
}

function fromTopology(topology: Topology, { layer }: ReadBoundaryOptions): RawBoundaries {
  const layers = Object.keys(topology.objects ?? {});
  const chosen = layerNamed(layers, layer);
  try {
    const object = topology.objects[chosen]!;
    refuseTooMany(verticesOfArcs(object, topology.arcs));
    const read = feature(topology, object as GeometryCollection) as unknown as Record<string, unknown>;
    return {
      ...rowsOf(featuresOf(read)),
      format: 'topojson',
      layer: chosen,
      layers,
      system: systemOf(topology as unknown as Record<string, unknown>),
      encoding: null,
    };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw damaged('TopoJSON arcs', { cause });
  }
}

/** How many there will be once every arc is written out: a few large arcs can be named very often. */
function verticesOfArcs(object: unknown, arcs: readonly { readonly length: number }[]): number {
  let sum = 0;
  const stack: unknown[] = [object];
  while (stack.length > 0) {
    const each = stack.pop();
    if (typeof each === 'number') sum += arcs[each < 0 ? ~each : each]?.length ?? 0;
    else if (Array.isArray(each)) for (const one of each) stack.push(one);
    else if (typeof each === 'object' && each !== null) {
      const { arcs: own, geometries } = each as Record<string, unknown>;
      stack.push(own, geometries);
    }
  }
  return sum;
}

/** Before RFC 7946 a file could name its system; without that GeoJSON should be WGS 84 and in China often is not. */
function systemOf(json: Record<string, unknown>): StatedSystem {
  const crs = json.crs as { properties?: { name?: unknown } } | null | undefined;
  const name = crs?.properties?.name;
  if (typeof name !== 'string') return { kind: 'unstated' };
  if (/CRS:?84$/.test(name)) return { kind: 'degrees', name: 'WGS 84' };
  return systemOfCode(Number(/EPSG:.*?(\d{4,5})$/i.exec(name)?.[1] ?? 0), name);
}
