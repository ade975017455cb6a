import { COORDINATE_SYSTEMS, type CoordinateSystem } from '../../../geodata/coordinates/coordinate_system.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { Json } from '../../store/json.ts';
import { type JsonPath, readJsonPath } from './json_path.ts';

/** What a report can say. */
export const REPORT_FIELDS = [
  'id',
  'kind',
  'description',
  'longitude',
  'latitude',
  'address',
  'reportedAt',
  'name',
  'phone',
  'email',
  'photos',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** Where a system's JSON says what. */
export interface FieldMapping {
  /** The list of reports within the body; empty: the body itself. */
  readonly rows: JsonPath;
  readonly fields: Readonly<Partial<Record<ReportField, JsonPath>>>;
  /** Their kinds, by their own word, as ours. One that is not here is taken for one of ours. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The kind of a report that names none. */
  readonly kind: string | null;
  readonly coordinateSystem: CoordinateSystem;
}

/** Our own form, as docs/ways-in.md has it. */
export const OWN_MAPPING: FieldMapping = {
  rows: [],
  fields: {
    ...Object.fromEntries(REPORT_FIELDS.map((field) => [field, [field]])),
    longitude: ['position', 'longitude'],
    latitude: ['position', 'latitude'],
    name: ['reporter', 'name'],
    phone: ['reporter', 'phone'],
    email: ['reporter', 'email'],
  },
  kinds: new Map(),
  kind: null,
  coordinateSystem: 'wgs84',
};

/**
 * Reads a saved mapping: `{ rows?, fields: { id: path, … }, kinds?: { theirs: ours }, kind?, coordinateSystem }`.
 * @throws Problem BAD_MAPPING naming what is wrong with it.
 */
export function readFieldMapping(saved: Json): FieldMapping {
  const { rows = '$', fields, kinds = {}, kind = null, coordinateSystem, ...rest } = object(saved, 'mapping');
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw badMapping(unknown, '没有这一项', 'there is no such entry');
  if (kind !== null && typeof kind !== 'string')
    throw badMapping('kind', '应为事件类别代码', 'should be the code of a kind');
  const paths = Object.entries(object(fields, 'fields')).map(([field, path]) => {
    if (!isReportField(field))
      throw badMapping(field, `只有 ${REPORT_FIELDS.join('、')}`, `there are ${REPORT_FIELDS.join(', ')}`);
    return [field, pathOf(path, field)] as const;
  });
  const read = Object.fromEntries(paths) as FieldMapping['fields'];
  if (!read.description) throw badMapping('fields.description', '必须给出', 'must be given');
  if (!read.kind && kind === null) throw badMapping('fields.kind', '或 kind 必须给出', 'or kind must be given');
  if ((read.longitude === undefined) !== (read.latitude === undefined)) {
    throw badMapping('fields.longitude', '与 latitude 必须同时给出', 'and latitude must be given together');
  }
  return {
    rows: pathOf(rows, 'rows'),
    fields: read,
    kinds: new Map(Object.entries(object(kinds, 'kinds')).map(([theirs, ours]) => [theirs, kindOf(ours, theirs)])),
    kind,
    coordinateSystem: systemOf(coordinateSystem, read.longitude !== undefined),
  };
}

/** Never guessed: a position needs its system said. */
function systemOf(value: Json | undefined, needed: boolean): CoordinateSystem {
  const system = COORDINATE_SYSTEMS.find((name) => name === value);
  if (system) return system;
  if (value === undefined && !needed) return 'wgs84';
  const names = COORDINATE_SYSTEMS.join('、');
  throw badMapping('coordinateSystem', `必须说明：${names}`, `must be said: ${COORDINATE_SYSTEMS.join(', ')}`);
}

function object(value: Json | undefined, what: string): Readonly<Record<string, Json>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, Json>>;
  throw badMapping(what, '应为 JSON 对象', 'should be a JSON object');
}

function pathOf(value: Json, what: string): JsonPath {
  if (typeof value === 'string') return readJsonPath(value);
  throw badMapping(what, '应为 JSON 路径', 'should be a JSON path');
}

function kindOf(value: Json, theirs: string): string {
  if (typeof value === 'string') return value;
  throw badMapping(`kinds.${theirs}`, '应为事件类别代码', 'should be the code of a kind');
}

function isReportField(name: string): name is ReportField {
  return REPORT_FIELDS.some((field) => field === name);
}

function badMapping(what: string, zh: string, en: string): Problem {
  return new Problem('BAD_MAPPING', {
    zh: `字段对应关系中的 ${what.slice(0, 60)} 不对：${zh}。`,
    en: `The mapping's ${what.slice(0, 60)} is wrong: ${en}.`,
  });
}
