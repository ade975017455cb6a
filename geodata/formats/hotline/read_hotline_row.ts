import { within } from '../../coordinates/bounds.ts';
import type { CoordinateSystem } from '../../coordinates/coordinate_system.ts';
import { roundPosition } from '../../coordinates/round_position.ts';
import { toWgs84 } from '../../coordinates/to_wgs84.ts';
import type { HotlineReport } from '../../hotline/hotline_answer.ts';
import { HOTLINE_FIELD_NAMES, type HotlineField } from '../../hotline/hotline_fields.ts';
import { momentInZone } from '../../hours/moment_in_zone.ts';
import type { Bounds, Position } from '../../place.ts';
import { looksSwapped, onEarth } from '../swapped_axes.ts';
import { isPhone, LOOKS_NAMES, looksOf } from './cell_looks.ts';
import { readLocalTime } from './read_local_time.ts';
import type { Cell } from './table.ts';

export interface RowFrame {
  readonly bounds: Bounds;
  /** IANA zone that times without one are in. */
  readonly timeZone: string;
  readonly coordinateSystem: CoordinateSystem;
  readonly serialShiftDays: number;
  /** Code of ours for a sender's word; null where it is none. */
  readonly kindOf: (word: string) => string | null;
  /** Rows of the numbers before. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Says what is wrong with a field of the row. */
export type FieldReport = (field: HotlineField, code: string, zh: string, en: string) => void;

/** What people write where there is nothing to write. */
const NOTHING = /^(无|没有|暂无|未知|不详|匿名|保密|空|null|none|n\/a|[-—/\\.]+)$/i;
/** Numbers from here on lose digits in Excel. */
const EXACT = Number.MAX_SAFE_INTEGER;

/** A row as a case; null where something is wrong with it, all of which `report` was told. */
export function readHotlineRow(
  cell: (field: HotlineField) => Cell,
  frame: RowFrame,
  row: number,
  report: FieldReport,
): HotlineReport | null {
  let right = true;
  const wrong: FieldReport = (...said) => {
    right = false;
    report(...said);
  };
  const text = (field: HotlineField) => cell(field).text;
  const optional = (field: HotlineField) => (NOTHING.test(text(field)) ? null : text(field) || null);
  const result = {
    row,
    number: readNumber(cell('number'), frame, wrong),
    reportedAt: readMoment(cell('reportedAt'), frame, wrong),
    kind: readKind(text('kind'), frame, wrong),
    description: readDescription(text('title'), text('description'), wrong),
    address: optional('address'),
    position: readPosition(text('longitude'), text('latitude'), frame, wrong),
    name: optional('reporterName'),
    phone: readPhone(cell('reporterPhone'), optional('reporterPhone'), frame, wrong),
    email: optional('reporterEmail'),
  };
  return right ? result : null;
}

function readNumber({ text, serial }: Cell, { numbers }: RowFrame, wrong: FieldReport): string {
  const earlier = numbers.get(text);
  if (text === '')
    wrong(
      'number',
      'NUMBER_MISSING',
      '没有编号；没有编号就无法识别重复导入。',
      'There is no number; without one a file sent twice makes two cases.',
    );
  else if ((serial !== null && Math.abs(serial) > EXACT) || /^\d(\.\d+)?e\+?\d+$/i.test(text)) {
    wrong(
      'number',
      'NUMBER_ROUNDED',
      '编号被表格软件当作数值，末几位已丢失；请把这一列设为文本格式后重新导出。',
      'The table’s program took the number for a quantity and lost its last digits; make the column text and export again.',
    );
  } else if (earlier !== undefined) {
    wrong('number', 'NUMBER_TWICE', `编号与第 ${earlier} 行重复。`, `Row ${earlier} has the same number.`);
  }
  return text;
}

function readMoment(cell: Cell, { timeZone, serialShiftDays }: RowFrame, wrong: FieldReport): number {
  const time = readLocalTime(cell, serialShiftDays);
  if (time !== null) return 'moment' in time ? time.moment : momentInZone(time.local, timeZone).getTime();
  const looks = looksOf(cell, serialShiftDays);
  const zh = cell.text === '' ? '没有时间' : looks ? `这像${LOOKS_NAMES[looks].zh}，不是时间` : '看不懂这个时间';
  const en =
    cell.text === ''
      ? 'There is no time'
      : looks
        ? `This looks like ${LOOKS_NAMES[looks].en} and not like a time`
        : 'This time cannot be read';
  wrong('reportedAt', 'TIME_WRONG', `${zh}；应写作 2026-03-01 09:05。`, `${en}; write it as 2026-03-01 09:05.`);
  return Number.NaN;
}

function readKind(word: string, { kindOf }: RowFrame, wrong: FieldReport): string {
  const code = kindOf(word);
  if (code !== null) return code;
  if (word === '')
    wrong(
      'kind',
      'KIND_MISSING',
      '没有类别，也没有指定默认类别。',
      'There is no kind, and none was named for such rows.',
    );
  else
    wrong(
      'kind',
      'KIND_UNKNOWN',
      '不是本地的事件类别；请在类别对应表中说明它是哪一类。',
      'This is no kind of the place; say in the table of kinds which one it is.',
    );
  return '';
}

function readDescription(title: string, content: string, wrong: FieldReport): string {
  if (title === '' && content === '')
    wrong('description', 'DESCRIPTION_MISSING', '没有诉求内容。', 'Nothing is said of what is asked.');
  // Many systems begin the content with the title.
  return title === '' || content.startsWith(title) ? content : content === '' ? title : `${title}\n${content}`;
}

function readPhone(
  { text, serial }: Cell,
  phone: string | null,
  { serialShiftDays }: RowFrame,
  wrong: FieldReport,
): string | null {
  if (phone === null || isPhone(phone)) return phone;
  const looks = looksOf({ text, serial }, serialShiftDays);
  const zh = looks ? `这像${LOOKS_NAMES[looks].zh}，不是电话号码` : '不是电话号码';
  const en = looks
    ? `This looks like ${LOOKS_NAMES[looks].en} and not like a telephone number`
    : 'This is no telephone number';
  wrong('reporterPhone', 'PHONE_WRONG', `${zh}；没有时请留空。`, `${en}; leave it empty where there is none.`);
  return null;
}

function readPosition(
  longitude: string,
  latitude: string,
  { bounds, coordinateSystem }: RowFrame,
  wrong: FieldReport,
): Position | null {
  const given = [readDegrees(longitude), readDegrees(latitude)] as const;
  const [x, y] = given;
  if (x === null && y === null) return null;
  const field = x === null || Number.isNaN(x) ? 'longitude' : 'latitude';
  if (x === null || y === null) {
    const { zh, en } = HOTLINE_FIELD_NAMES[field];
    return refuse(
      wrong,
      field,
      'POSITION_HALF',
      `只有一个坐标，缺少${zh}。`,
      `${en} is missing beside the other coordinate.`,
    );
  }
  if (Number.isNaN(x) || Number.isNaN(y))
    return refuse(wrong, field, 'POSITION_WRONG', '不是以度为单位的小数。', 'This is no decimal number of degrees.');
  // What systems write that have no coordinates.
  if (x === 0 && y === 0) return null;
  if (looksSwapped([x, y], bounds))
    return refuse(wrong, 'longitude', 'POSITION_SWAPPED', '经度和纬度写反了。', 'Longitude and latitude are swapped.');
  if (!onEarth([x, y]))
    return refuse(
      wrong,
      'longitude',
      'POSITION_WRONG',
      '不是经纬度，可能是投影坐标。',
      'This is not in degrees; it may be projected.',
    );
  const position = roundPosition(toWgs84([x, y], coordinateSystem));
  if (within(bounds, position)) return position;
  const box = bounds.map((degrees) => degrees.toFixed(4)).join(', ');
  return refuse(
    wrong,
    'longitude',
    'POSITION_OUTSIDE',
    `在本地范围（${box}）之外；不知道位置时请把经纬度留空。`,
    `It lies outside the place (${box}); leave both empty where the place is not known.`,
  );
}

function refuse(wrong: FieldReport, field: HotlineField, code: string, zh: string, en: string): null {
  wrong(field, code, zh, en);
  return null;
}

/** Null where there is nothing, NaN where it is no number of degrees. */
function readDegrees(text: string): number | null {
  if (text === '' || NOTHING.test(text)) return null;
  const plain = text.normalize('NFKC').replace(/[°度ENen东北经纬\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
