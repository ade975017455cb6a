import { toWgs84 } from '../../../geodata/coordinates/to_wgs84.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { NewCase } from '../../cases/new_case.ts';
import type { Json } from '../../store/json.ts';
import { caseKey } from '../senders/case_key.ts';
import type { FieldMapping, ReportField } from './field_mapping.ts';
import { valueAt } from './json_path.ts';
import { readMoment } from './read_moment.ts';

/** What a report is read by. */
export interface RowFrame {
  readonly mapping: FieldMapping;
  /** Code of the sender. */
  readonly sender: string;
  /** IANA zone that times without one are in. */
  readonly timeZone: string;
  /** Stands for the sender's own number where a row has none; null: such a row can come twice. */
  readonly ownId: string | null;
}

/** Characters of one field; nothing honest is longer, and the intake says more exactly. */
const LONGEST = 20_000;
const MOST_PHOTOS = 20;

/** The sender's own number of a report, to be told beside its outcome; null where it has none that can be read. */
export function ownIdOf(row: Json, { fields }: FieldMapping): string | null {
  const value = fields.id && valueAt(row, fields.id);
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST).trim() || null : null;
}

/**
 * Reads a report of another system.
 * @throws Problem BAD_FIELD naming the field, its path and its value.
 */
export function readRow(row: Json, { mapping, sender, timeZone, ownId }: RowFrame): NewCase {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new Problem('BAD_ROW', { zh: '一条上报应为 JSON 对象。', en: 'A report should be a JSON object.' });
  }
  const text = (field: ReportField) => textOf(row, mapping, field);
  const own = text('id') ?? ownId;
  const reporter = { name: text('name'), phone: text('phone'), email: text('email') };
  return {
    kind: kindOf(text('kind'), mapping),
    position: positionOf(row, mapping),
    address: text('address'),
    source: 'other_system',
    sender,
    description: text('description') ?? '',
    reportedAt: momentOf(text('reportedAt'), timeZone),
    reporter: Object.values(reporter).every((value) => value === null) ? null : reporter,
    photos: photosOf(row, mapping),
    idempotencyKey: own === null ? null : caseKey(sender, own),
    simulated: false,
  };
}

/** Text or a number as text; what is empty is not given. */
function textOf(row: Json, { fields }: FieldMapping, field: ReportField): string | null {
  const path = fields[field];
  const value = path && valueAt(row, path);
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' && typeof value !== 'number') throw badField(field, value, '文字', 'text');
  const text = String(value);
  if (text.length > LONGEST) throw badField(field, text, `至多 ${LONGEST} 个字符`, `at most ${LONGEST} characters`);
  if (text.includes('\0') || !text.isWellFormed())
    throw badField(field, '�', '可以保存的文字', 'text that can be kept');
  return text.trim() || null;
}

function kindOf(given: string | null, { kinds, kind }: FieldMapping): string {
  const code = given === null ? kind : (kinds.get(given) ?? given);
  if (code !== null) return code;
  throw badField('kind', null, '事件类别', 'a kind of case');
}

function positionOf(row: Json, mapping: FieldMapping): NewCase['position'] {
  const longitude = degreesOf(row, mapping, 'longitude', 180);
  const latitude = degreesOf(row, mapping, 'latitude', 90);
  if (longitude === null && latitude === null) return null;
  if (longitude === null || latitude === null) {
    throw badField(longitude === null ? 'longitude' : 'latitude', null, '经纬度都要有', 'both longitude and latitude');
  }
  const [x, y] = toWgs84([longitude, latitude], mapping.coordinateSystem);
  return { longitude: x, latitude: y };
}

function degreesOf(row: Json, mapping: FieldMapping, field: 'longitude' | 'latitude', most: number): number | null {
  const text = textOf(row, mapping, field);
  if (text === null) return null;
  const value = Number(text);
  if (/^[+-]?\d{1,3}(\.\d+)?(e-?\d{1,2})?$/i.test(text) && Math.abs(value) <= most) return value;
  throw badField(field, text, `-${most} 到 ${most} 的度数`, `degrees from -${most} to ${most}`);
}

function momentOf(text: string | null, timeZone: string): Date | null {
  if (text === null) return null;
  const moment = readMoment(text, timeZone);
  if (moment) return moment;
  throw badField(
    'reportedAt',
    text,
    '日期和时间，如 2026-01-31T08:00:00+08:00',
    'a date and time such as 2026-01-31T08:00:00+08:00',
  );
}

function photosOf(row: Json, { fields }: FieldMapping): readonly string[] {
  const value = (fields.photos && valueAt(row, fields.photos)) ?? [];
  const hashes = Array.isArray(value) ? (value as readonly Json[]) : null;
  const sound = hashes?.every((hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash));
  if (hashes && sound && hashes.length <= MOST_PHOTOS) return hashes as readonly string[];
  throw badField(
    'photos',
    value,
    `已上传照片的 SHA-256 列表，至多 ${MOST_PHOTOS} 个`,
    `a list of at most ${MOST_PHOTOS} SHA-256 of photos already sent`,
  );
}

function badField(field: ReportField, value: Json, zh: string, en: string): Problem {
  // Never written out as JSON: it may be nested deeper than any stack.
  const shown = value === null ? '' : typeof value === 'object' ? '…' : String(value).slice(0, 60);
  return new Problem('BAD_FIELD', {
    zh: `${field} 的值“${shown}”不对：应为${zh}。`,
    en: `The value '${shown}' of ${field} is wrong: it should be ${en}.`,
  });
}
