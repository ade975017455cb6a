import type { LocalName, Position } from '../place.ts';
import { Problem } from '../problem.ts';
import type { BilingualName } from '../standards/sourced.ts';
import {
  DUTY_MODES,
  type Duty,
  EMERGENCY_LAYERS,
  EMERGENCY_PLACE_KINDS,
  type EmergencyData,
  type EmergencyPlace,
  type EmergencyPlan,
  type KeyPeople,
} from './emergency_data.ts';

const MOST = { plans: 20, places: 2000, keyPeople: 20_000, duties: 500 } as const;
const MOST_PEOPLE = 10_000_000;
const MOST_LETTERS = 60;

/**
 * What a place has prepared, from the parsed text of a file.
 * @throws Problem BAD_EMERGENCY_DATA, which names the first value that is wrong, where it stands, and what would be right
 */
export function readEmergencyData(value: unknown): EmergencyData {
  const file = objectAt(value, '');
  const data = {
    plans: listAt(file, 'plans', planAt),
    places: listAt(file, 'places', placeAt),
    keyPeople: listAt(file, 'keyPeople', keyPeopleAt),
    duties: listAt(file, 'duties', dutyAt),
  };
  refuseTwice(data.plans, 'plans');
  refuseTwice(data.places, 'places');
  return data;
}

function planAt(value: unknown, at: string): EmergencyPlan {
  const plan = objectAt(value, at);
  const layers = plan.layers;
  if (!Array.isArray(layers)) throw wrong(layers, `${at}.layers`, '一个列表', 'a list');
  return {
    code: codeAt(plan.code, `${at}.code`),
    name: bothAt(plan.name, `${at}.name`),
    layers: layers.map((layer, i) => oneOf(EMERGENCY_LAYERS, layer, `${at}.layers[${i}]`)),
  };
}

function placeAt(value: unknown, at: string): EmergencyPlace {
  const place = objectAt(value, at);
  return {
    code: textAt(place.code, `${at}.code`),
    kind: oneOf(EMERGENCY_PLACE_KINDS, place.kind, `${at}.kind`),
    name: nameAt(place.name, `${at}.name`),
    position: positionAt(place.position, `${at}.position`),
    people: countAt(place.people, `${at}.people`),
  };
}

function keyPeopleAt(value: unknown, at: string): KeyPeople {
  const row = objectAt(value, at);
  return {
    kind: bothAt(row.kind, `${at}.kind`),
    region: textAt(row.region, `${at}.region`),
    people: countAt(row.people, `${at}.people`),
  };
}

function dutyAt(value: unknown, at: string): Duty {
  const duty = objectAt(value, at);
  return {
    mode: oneOf(DUTY_MODES, duty.mode, `${at}.mode`),
    post: bothAt(duty.post, `${at}.post`),
    holder: bothAt(duty.holder, `${at}.holder`),
    from: timeAt(duty.from, `${at}.from`),
    to: timeAt(duty.to, `${at}.to`),
  };
}

type Row = Readonly<Record<string, unknown>>;

function objectAt(value: unknown, at: string): Row {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  throw wrong(value, at, '一个对象 { … }', 'an object { … }');
}

function listAt<K extends keyof typeof MOST, T>(file: Row, key: K, read: (value: unknown, at: string) => T): T[] {
  const list = file[key] ?? [];
  if (!Array.isArray(list)) throw wrong(list, key, '一个列表', 'a list');
  if (list.length > MOST[key]) {
    throw wrong(list.length, key, `至多 ${MOST[key]} 项`, `at most ${MOST[key]} entries`);
  }
  return list.map((value, i) => read(value, `${key}[${i}]`));
}

function oneOf<T extends string>(known: readonly T[], value: unknown, at: string): T {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw wrong(value, at, `其中之一：${known.join('、')}`, `one of ${known.join(', ')}`);
}

function codeAt(value: unknown, at: string): string {
  if (typeof value === 'string' && /^[a-z][a-z0-9_]{0,39}$/.test(value)) return value;
  throw wrong(value, at, '小写字母、数字和下划线，字母开头', 'lower-case letters, digits and _, a letter first');
}

function textAt(value: unknown, at: string): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= MOST_LETTERS) return value.trim();
  throw wrong(value, at, `1 到 ${MOST_LETTERS} 个字的文字`, `text of 1 to ${MOST_LETTERS} letters`);
}

function bothAt(value: unknown, at: string): BilingualName {
  const name = objectAt(value, at);
  return { zh: textAt(name.zh, `${at}.zh`), en: textAt(name.en, `${at}.en`) };
}

function nameAt(value: unknown, at: string): LocalName {
  const name = objectAt(value, at);
  return { zh: textAt(name.zh, `${at}.zh`), en: name.en == null ? null : textAt(name.en, `${at}.en`) };
}

function positionAt(value: unknown, at: string): Position {
  const [longitude, latitude, ...more] = Array.isArray(value) ? value : [];
  const isWithin = (degrees: unknown, most: number) => typeof degrees === 'number' && Math.abs(degrees) <= most;
  if (isWithin(longitude, 180) && isWithin(latitude, 85) && more.length === 0) return [longitude, latitude];
  throw wrong(value, at, '[经度, 纬度]，WGS 84 度', '[longitude, latitude] in WGS 84 degrees');
}

function countAt(value: unknown, at: string): number {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_PEOPLE) return value as number;
  throw wrong(value, at, `0 到 ${MOST_PEOPLE} 的整数`, `a whole number from 0 to ${MOST_PEOPLE}`);
}

function timeAt(value: unknown, at: string): string {
  if (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  throw wrong(value, at, '时刻 HH:MM，如 08:30', 'a time HH:MM, e.g. 08:30');
}

function refuseTwice(rows: readonly { readonly code: string }[], list: string): void {
  const seen = new Set<string>();
  for (const [i, { code }] of rows.entries()) {
    if (seen.has(code)) throw wrong(code, `${list}[${i}].code`, '没有用过的代码', 'a code that is not taken');
    seen.add(code);
  }
}

function wrong(value: unknown, at: string, zh: string, en: string): Problem {
  const shown = (JSON.stringify(value) ?? 'undefined').slice(0, MOST_LETTERS);
  const where = at === '' ? '/' : at;
  return new Problem('BAD_EMERGENCY_DATA', {
    zh: `${where} 的值 ${shown} 不对：应为${zh}。`,
    en: `The value ${shown} at ${where} is wrong: it should be ${en}.`,
  });
}
