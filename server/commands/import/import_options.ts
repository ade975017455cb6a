import { parseBounds } from '../../../geodata/coordinates/bounds.ts';
import { parseCoordinateSystem } from '../../../geodata/coordinates/parse_coordinate_system.ts';
import type { JurisdictionInput, PlaceFiles } from '../../../geodata/formats/place_input.ts';
import type { Bounds, RegionKind } from '../../../geodata/place.ts';
import { Problem } from '../../../geodata/problem.ts';
import { STATION_CATEGORIES } from '../../../geodata/standards/station_categories.ts';
import { readArguments } from '../read_arguments.ts';

export interface ImportOptions {
  readonly files: PlaceFiles;
  readonly input: JurisdictionInput;
  readonly bounds: Bounds | undefined;
  readonly strict: boolean;
  readonly replace: boolean;
}

/** The levels of an imported place, from 1. */
const LEVELS: readonly RegionKind[] = ['street', 'community', 'grid'];

const many = { type: 'string', multiple: true } as const;

/**
 * @throws Problem BAD_OPTION, OPTION_MISSING, BAD_VALUE, coordinate_system_unknown
 */
export function readImportOptions(argv: readonly string[]): ImportOptions {
  const given = readArguments('import', argv, {
    osm: { type: 'string' },
    code: { type: 'string' },
    name: { type: 'string' },
    'name-en': { type: 'string' },
    bounds: { type: 'string' },
    regions: many,
    'region-level': many,
    'code-field': many,
    'name-field': many,
    'parent-field': many,
    'households-field': many,
    'residents-field': many,
    'region-coordinate-system': many,
    stations: many,
    'coordinate-system': many,
    category: many,
    strict: { type: 'boolean' },
    replace: { type: 'boolean' },
  });
  const regions = (given.regions ?? []).map((path, index) => ({
    path,
    mapping: {
      level: levelOf(required('region-level', nth(given['region-level'], index))),
      codeField: nth(given['code-field'], index),
      nameField: nth(given['name-field'], index),
      parentField: nth(given['parent-field'], index),
      householdsField: nth(given['households-field'], index),
      residentsField: nth(given['residents-field'], index),
    },
    coordinateSystem: parseCoordinateSystem(nth(given['region-coordinate-system'], index) ?? 'wgs84'),
  }));
  const stations = (given.stations ?? []).map((path, index) => ({
    path,
    mapping: { defaultCategory: categoryOf(nth(given.category, index)) },
    coordinateSystem: parseCoordinateSystem(nth(given['coordinate-system'], index)),
  }));
  return {
    files: { osm: required('osm', given.osm), regions, stations },
    input: {
      code: required('code', given.code),
      name: { zh: required('name', given.name), en: given['name-en'] ?? null },
    },
    bounds: given.bounds === undefined ? undefined : parseBounds(given.bounds),
    strict: given.strict ?? false,
    replace: given.replace ?? false,
  };
}

/** The nth of several values; the only one holds for all. */
function nth(values: readonly string[] | undefined, index: number): string | undefined {
  return values?.[index] ?? (values?.length === 1 ? values[0] : undefined);
}

function required(option: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new Problem('OPTION_MISSING', {
    zh: `缺少 --${option}：npm run import -- --help 列出全部参数。`,
    en: `--${option} is missing: npm run import -- --help lists what there is.`,
  });
}

function levelOf(kind: string): number {
  const level = (LEVELS as readonly string[]).indexOf(kind) + 1;
  if (level > 0) return level;
  throw badValue('region-level', kind, LEVELS.join('、'), LEVELS.join(', '));
}

function categoryOf(code: string | undefined): string | undefined {
  const codes = STATION_CATEGORIES.map((category) => category.code);
  if (code === undefined || codes.includes(code)) return code;
  throw badValue('category', code, codes.join('、'), codes.join(', '));
}

function badValue(option: string, value: string, zh: string, en: string): Problem {
  return new Problem('BAD_VALUE', {
    zh: `--${option} 的值“${value}”不对：应为 ${zh}。`,
    en: `The value '${value}' of --${option} is wrong: it should be ${en}.`,
  });
}
