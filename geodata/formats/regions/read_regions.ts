import type { Feature, Geometry } from 'geojson';
import { numberRegions } from '../../codes/number_regions.ts';
import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import type { Bounds, LocalName, RegionFacts } from '../../place.ts';
import { Problem } from '../../problem.ts';
import { readFeatures } from '../read_features.ts';
import { type RowProblem, shorten } from '../row_problem.ts';
import { interiorPoint } from '../shapes/interior_point.ts';
import { readOutline } from './read_outline.ts';

/** Which property of a feature is what. */
export interface RegionMapping {
  /** Default: `code`, where there is one; else regions are numbered west to east, north to south, after `codePrefix`. */
  readonly codeField?: string | undefined;
  readonly codePrefix?: string | undefined;
  /** Default: `name`, where there is one; else the code is the name, or for numbered regions `第3街道`. */
  readonly nameField?: string | undefined;
  /** What the level is called, for the names of numbered regions. */
  readonly levelName?: LocalName | undefined;
  /** Holds the code of the region one level above. */
  readonly parentField?: string | undefined;
  /** Level of every region of the file, 1 is the highest. */
  readonly level: number;
  readonly householdsField?: string | undefined;
  readonly residentsField?: string | undefined;
}

export interface ReadRegionsOptions {
  /** Default `wgs84`: RFC 7946 allows nothing else in GeoJSON. */
  readonly coordinateSystem?: CoordinateSystem | undefined;
  /** Of the place; regions outside are refused. */
  readonly bounds?: Bounds | undefined;
  /** The object of a TopoJSON file; default: all. */
  readonly object?: string | undefined;
}

export interface RegionsRead {
  readonly regions: readonly RegionFacts[];
  readonly problems: readonly RowProblem[];
  /** True where the file has no codes, so that regions were numbered. */
  readonly numbered: boolean;
  /** The properties that features have. */
  readonly fields: readonly string[];
}

/**
 * Reads regions from GeoJSON or TopoJSON. A feature that cannot be used is left out and said in `problems`.
 *
 * @throws {Problem} `coordinates_swapped` when most outlines have longitude and latitude exchanged, `field_unknown` when no
 *   feature has the property named for code or name (listing those there are), `no_regions` when none can be used; and what
 *   reading throws
 */
export async function readRegions(
  path: string,
  mapping: RegionMapping,
  options: ReadRegionsOptions = {},
): Promise<RegionsRead> {
  const features = await readFeatures(path, options.object);
  const fields = [...new Set(features.flatMap((feature) => Object.keys(feature.properties ?? {})))];
  const { parentField, householdsField, residentsField } = mapping;
  for (const field of [mapping.codeField, mapping.nameField, parentField, householdsField, residentsField]) {
    if (field !== undefined) requireField(path, fields, field);
  }
  const codeField = mapping.codeField ?? fields.find((field) => field === 'code');
  const nameField = mapping.nameField ?? fields.find((field) => field === 'name');
  const problems: RowProblem[] = [];
  const regions: RegionFacts[] = [];
  const codes = new Set<string>();
  let swapped = 0;
  for (const [index, feature] of features.entries()) {
    const report = (field: string, value: unknown, zh: string, en: string) =>
      problems.push({
        file: path,
        line: null,
        field: `features[${index}].${field}`,
        value: shorten(value),
        reason: { zh, en },
      });
    // Without codes of their own, regions are told apart by their number in the file until all are known.
    const code = codeField === undefined ? `${index}` : text(feature, codeField);
    if (code === '') {
      report(codeField as string, feature.properties?.[codeField as string] ?? null, '没有代码。', 'There is no code.');
      continue;
    }
    if (codes.has(code)) {
      report(codeField as string, code, '代码重复，只用第一个。', 'The code occurs twice; only the first is used.');
      continue;
    }
    const reading = readOutline(feature.geometry, options.coordinateSystem ?? 'wgs84', options.bounds);
    if (reading.outline === null) {
      if (reading.swapped) swapped++;
      report('geometry', reading.value, reading.reason.zh, reading.reason.en);
      continue;
    }
    codes.add(code);
    regions.push({
      code,
      level: mapping.level,
      parentCode: text(feature, parentField) || null,
      name: { zh: text(feature, nameField) || code, en: null },
      outline: reading.outline,
      givenHouseholds: count(feature, householdsField, report),
      givenResidents: count(feature, residentsField, report),
    });
  }
  refuseUseless(path, regions.length, features.length, swapped, problems[0]);
  const numbered = codeField === undefined;
  return { regions: numbered ? numberedRegions(regions, mapping) : regions, problems, numbered, fields };
}

/** Three digits for each level down to this one, as in Beijing's grid codes: two files without codes never give the same. */
function numberedRegions(regions: readonly RegionFacts[], { codePrefix = '', level, levelName }: RegionMapping) {
  const centres = regions.map(({ outline }) => interiorPoint(outline));
  const codes = numberRegions(centres, codePrefix, 3 * level);
  return regions.map((region, index): RegionFacts => {
    const code = codes[index] as string;
    const number = Number(code.slice(codePrefix.length));
    if (region.name.zh !== region.code) return { ...region, code };
    const name = levelName === undefined ? { zh: code, en: null } : numberedName(number, levelName);
    return { ...region, code, name };
  });
}

function numberedName(number: number, level: LocalName): LocalName {
  return { zh: `第${number}${level.zh}`, en: level.en === null ? null : `${level.en} ${number}` };
}

function text(feature: Feature<Geometry | null>, field: string | undefined): string {
  const value: unknown = field === undefined ? undefined : feature.properties?.[field];
  return value === null || value === undefined ? '' : String(value).trim();
}

function count(
  feature: Feature<Geometry | null>,
  field: string | undefined,
  report: (field: string, value: unknown, zh: string, en: string) => void,
): number | null {
  if (field === undefined || text(feature, field) === '') return null;
  const value = Number(text(feature, field).replaceAll(',', ''));
  if (Number.isFinite(value) && value >= 0) return Math.round(value);
  report(field, feature.properties?.[field], '不是数目，按未给出处理。', 'This is no count; taken as not given.');
  return null;
}

function requireField(path: string, fields: readonly string[], field: string): void {
  if (fields.includes(field)) return;
  throw new Problem('field_unknown', {
    zh: `${path} 里没有字段 ${field}；有 ${fields.join('、') || '（没有任何字段）'}。`,
    en: `${path} has no property ${field}; it has ${fields.join(', ') || 'none at all'}.`,
  });
}

function refuseUseless(path: string, used: number, all: number, swapped: number, first: RowProblem | undefined): void {
  if (swapped * 2 > all) {
    throw new Problem('coordinates_swapped', {
      zh: `${path} 的 ${all} 个图形中有 ${swapped} 个把经度和纬度写反了；GeoJSON 应先写经度。`,
      en: `${path} has longitude and latitude swapped in ${swapped} of ${all} outlines; GeoJSON puts longitude first.`,
    });
  }
  if (used > 0) return;
  throw new Problem('no_regions', {
    zh: `${path} 的 ${all} 个图形都不能用；例如 ${first?.field}：${first?.reason.zh}`,
    en: `None of the ${all} outlines of ${path} can be used; e.g. ${first?.field}: ${first?.reason.en}`,
  });
}
