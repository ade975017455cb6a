import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { Problem } from '../problem.ts';
import { readJson } from './read_json.ts';
import { expectKind } from './sniff_file.ts';

const WANTED = { zh: 'GeoJSON 或 TopoJSON', en: 'GeoJSON or TopoJSON' };

/**
 * The features of a GeoJSON or TopoJSON file, whichever it is. A TopoJSON file with several objects gives those of all of
 * them, unless `object` names one.
 *
 * @throws {Problem} `geojson_wrong` when it is JSON of another kind, `no_features` when it holds none, `topojson_object_unknown`,
 *   `crs_unknown` when an old GeoJSON `crs` member names another system than WGS 84 or CGCS2000; and what reading throws
 */
export async function readFeatures(path: string, object?: string): Promise<readonly Feature<Geometry | null>[]> {
  const json = (await readJson(path, WANTED)) as Record<string, unknown> | null;
  const features = featuresIn(path, json, object);
  if (features.length > 0) return features;
  throw new Problem('no_features', { zh: `${path} 里没有任何图形。`, en: `${path} holds no features.` });
}

/** What a file of regions is, by its first bytes. @throws {Problem} `file_kind_wrong`, `file_empty`, `file_unreadable` */
export function expectFeatures(path: string) {
  return expectKind(path, ['json'], WANTED);
}

function featuresIn(path: string, json: Record<string, unknown> | null, object: string | undefined) {
  const type = json?.type;
  if (type === 'Topology') return fromTopology(path, json as unknown as Topology, object);
  refuseOtherCrs(path, json);
  if (type === 'FeatureCollection' && Array.isArray(json?.features)) {
    return (json as unknown as FeatureCollection<Geometry | null>).features;
  }
  if (type === 'Feature') return [json as unknown as Feature<Geometry | null>];
  throw new Problem('geojson_wrong', {
    zh: `${path} 是 JSON，但不是 ${WANTED.zh}（type 为 ${JSON.stringify(type) ?? '空'}）。`,
    en: `${path} is JSON but not ${WANTED.en} (its type is ${JSON.stringify(type) ?? 'missing'}).`,
  });
}

function fromTopology(path: string, topology: Topology, object: string | undefined): Feature<Geometry | null>[] {
  const names = Object.keys(topology.objects ?? {});
  if (object !== undefined && !names.includes(object)) {
    throw new Problem('topojson_object_unknown', {
      zh: `${path} 里没有对象 ${object}；有 ${names.join('、')}。`,
      en: `${path} has no object ${object}; it has ${names.join(', ')}.`,
    });
  }
  try {
    return names
      .filter((name) => object === undefined || name === object)
      .flatMap((name) => feature(topology, topology.objects[name] as GeometryCollection).features);
  } catch (cause) {
    throw new Problem(
      'geojson_wrong',
      { zh: `${path} 的 TopoJSON 弧段不完整。`, en: `${path} is TopoJSON whose arcs are incomplete.` },
      { cause },
    );
  }
}

/** Before RFC 7946 a GeoJSON file could name its system. */
function refuseOtherCrs(path: string, json: Record<string, unknown> | null): void {
  const crs = json?.crs as { properties?: { name?: unknown } } | null | undefined;
  const name = String(crs?.properties?.name ?? 'CRS84');
  if (/CRS:?84|4326|4490/.test(name)) return;
  throw new Problem('crs_unknown', {
    zh: `${path} 写明坐标参考系为 ${name}；请先转换为 WGS 84 或 CGCS2000 经纬度。`,
    en: `${path} says that its system is ${name}; convert it to WGS 84 or CGCS2000 degrees first.`,
  });
}
