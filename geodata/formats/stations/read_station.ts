import { within } from '../../coordinates/bounds.ts';
import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import { roundPosition } from '../../coordinates/round_position.ts';
import { toWgs84 } from '../../coordinates/to_wgs84.ts';
import type { Bounds, Position, StationFacts, StationStatus } from '../../place.ts';
import { type RowProblem, shorten } from '../row_problem.ts';
import { looksSwapped, onEarth } from '../swapped_axes.ts';
import type { StationField } from './columns.ts';
import { readOpeningHours } from './read_opening_hours.ts';
import type { StationMapping } from './read_stations.ts';

export type RowReport = (field: StationField, value: string, reason: RowProblem['reason']) => void;

export interface RowContext extends StationMapping {
  readonly coordinateSystem: CoordinateSystem;
  readonly bounds: Bounds | undefined;
  /** Codes of the rows before. */
  readonly codes: ReadonlySet<string>;
  /** The code that the row gets if it has none. */
  readonly numbered: string;
}

const STATUSES: ReadonlyMap<string, StationStatus> = new Map([
  ...['', 'open', '开放', '营业', '营业中', '运营', '运营中', '正常', '在用', '启用', '已建成'].map(
    (word) => [word, 'open'] as const,
  ),
  ...['closed', '关闭', '停业', '停用', '暂停', '歇业', '撤销'].map((word) => [word, 'closed'] as const),
  ...['planned', '规划', '规划中', '在建', '筹建', '拟建', '待建'].map((word) => [word, 'planned'] as const),
]);

/** One station from the cells of its row; null or `swapped` when it cannot be used, which `report` was then told. */
export function readStation(
  cell: (field: StationField) => string,
  context: RowContext,
  report: RowReport,
): { readonly station: StationFacts; readonly asWritten: Position } | 'swapped' | null {
  const name = cell('name');
  if (name === '') return refuse(report, 'name', name, '没有名称。', 'There is no name.');
  const asWritten = readPosition(cell, context, report);
  if (asWritten === null || asWritten === 'swapped') return asWritten;
  const position = roundPosition(toWgs84(asWritten, context.coordinateSystem));
  if (context.bounds !== undefined && !within(context.bounds, position)) {
    const box = context.bounds.join(',');
    return refuse(
      report,
      'longitude',
      asWritten.join(','),
      `在本辖区范围（${box}）之外。`,
      `It lies outside the place (${box}).`,
    );
  }
  const category = readCategory(cell('category'), context);
  if (category === null) {
    const known = context.categories.map((each) => each.name.zh).join('、');
    const codes = context.categories.map(({ code }) => code).join(', ');
    return refuse(
      report,
      'category',
      cell('category'),
      `不认识这个类别；有 ${known}。`,
      `Unknown category; there are ${codes}.`,
    );
  }
  const code = cell('code') || context.numbered;
  if (context.codes.has(code)) return refuse(report, 'code', code, '编号重复。', 'The code occurs twice.');
  const station: StationFacts = {
    code,
    category,
    name: { zh: name, en: cell('nameEn') || null },
    position,
    address: cell('address') || null,
    capacity: readNumber('capacity', cell, report, Math.round),
    floorAreaM2: readNumber('floorArea', cell, report, (value) => value),
    amenities: cell('amenities')
      .split(/[、，,;；|/]/)
      .map((word) => word.trim())
      .filter(Boolean),
    openingHours: readHours(cell('openingHours'), report),
    status: readStatus(cell('status'), report),
  };
  return { station, asWritten };
}

function refuse(report: RowReport, field: StationField, value: string, zh: string, en: string): null {
  report(field, shorten(value), { zh, en });
  return null;
}

function readPosition(cell: (field: StationField) => string, context: RowContext, report: RowReport) {
  const degrees = (['longitude', 'latitude'] as const).map((field) => ({ field, value: readDegrees(cell(field)) }));
  const unread = degrees.find(({ value }) => Number.isNaN(value));
  if (unread !== undefined) {
    return refuse(report, unread.field, cell(unread.field), '不是以度为单位的数字。', 'This is no number of degrees.');
  }
  const position = degrees.map(({ value }) => value) as unknown as Position;
  if (looksSwapped(position, context.bounds)) {
    refuse(report, 'longitude', position.join(','), '经度和纬度写反了。', 'Longitude and latitude are swapped.');
    return 'swapped';
  }
  if (onEarth(position)) return position;
  return refuse(
    report,
    'longitude',
    position.join(','),
    '不是经纬度，可能是投影坐标。',
    'This is not in degrees; it may be projected.',
  );
}

/** A number of degrees as it stands in tables: with full-width digits, a degree sign, `E` or `N`. */
function readDegrees(text: string): number {
  const plain = text.normalize('NFKC').replace(/[°度ENen东北经纬\s]/g, '');
  return plain === '' ? Number.NaN : Number(plain);
}

function readCategory(text: string, { categories, categoryWords, defaultCategory }: RowContext): string | null {
  if (text === '') return defaultCategory ?? null;
  const word = categoryWords?.[text] ?? text;
  const found = categories.find(({ code, name }) => code === word || name.zh === word || name.en === word);
  return found?.code ?? null;
}

function readNumber(
  field: 'capacity' | 'floorArea',
  cell: (field: StationField) => string,
  report: RowReport,
  finish: (value: number) => number,
): number | null {
  const text = cell(field).normalize('NFKC');
  if (text === '') return null;
  const value = Number(text.replace(/,|㎡|m2|m²|平方米|平米|人|座|个|张/g, '').trim());
  if (Number.isFinite(value) && value >= 0) return finish(value);
  return refuse(report, field, cell(field), '不是数目，留空。', 'This is no number; left empty.');
}

function readHours(text: string, report: RowReport): string | null {
  if (text === '') return null;
  return (
    readOpeningHours(text) ??
    refuse(report, 'openingHours', text, '看不懂，留空。', 'These cannot be read; left empty.')
  );
}

function readStatus(text: string, report: RowReport): StationStatus {
  const status = STATUSES.get(text.toLowerCase());
  if (status === undefined) refuse(report, 'status', text, '不认识，按开放处理。', 'Unknown; taken as open.');
  return status ?? 'open';
}
