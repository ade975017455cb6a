import { Problem } from '../problem.ts';
import type { Act, Key } from './coverage_edit.ts';

/** More than anyone paints at once; the whole of a large place. */
const MOST_ITEMS = 1_000_000;

type Check = (value: unknown) => boolean;

const isKey: Check = (value) => (typeof value === 'string' && value !== '') || isCount(value);
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isText: Check = (value) => typeof value === 'string';
const isTextOrNull: Check = (value) => value === null || isText(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_ITEMS && value.every(check);
const isPoint: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isWhole);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** For each kind of act its fields, and what they must be like. */
const FIELDS: {
  readonly [K in Act['kind']]: { readonly [F in Exclude<keyof Extract<Act, { kind: K }>, 'kind'>]-?: Check };
} = {
  move: { vertices: listOf(isKey), x: listOf(isWhole), y: listOf(isWhole) },
  insert: { arc: isKey, after: isKey, x: isWhole, y: isWhole },
  remove: { vertex: isKey },
  cut: {
    line: listOf(isPoint),
    tolerance: optional((value) => isCount(value) && (value as number) <= 100_000),
    owners: optional(listOf(isKey)),
  },
  assign: { faces: listOf(isKey), owner: isKey },
  add_owner: { owner: isText, parent: isText, code: isTextOrNull, name: isTextOrNull },
  change_owner: { owner: isKey, code: optional(isTextOrNull), name: optional(isTextOrNull) },
  drop_owner: { owner: isKey },
  lock: {
    what: (value) => ['grid', 'arc', 'vertex', 'face', 'compound'].includes(value as string),
    key: isKey,
    on: (value) => typeof value === 'boolean',
  },
};

/**
 * Acts from JSON that somebody sent. Whether they can be applied only the coverage knows; this says that they are acts.
 * @throws Problem `bad_act`, naming the act, the field and the value
 */
export function readActs(value: unknown): Act[] {
  if (!Array.isArray(value)) throw badAct('acts', value);
  return value.map((act: unknown, i) => {
    if (typeof act !== 'object' || act === null) throw badAct(`acts[${i}]`, act);
    const given = act as Readonly<Record<string, unknown>>;
    const kind = given.kind as Act['kind'];
    if (!Object.hasOwn(FIELDS, kind)) throw badAct(`acts[${i}].kind`, kind);
    const fields: Readonly<Record<string, Check>> = FIELDS[kind];
    for (const [field, check] of Object.entries(fields)) {
      if (!check(given[field])) throw badAct(`acts[${i}].${field}`, given[field]);
    }
    for (const field of Object.keys(given)) {
      if (field !== 'kind' && !Object.hasOwn(fields, field)) throw badAct(`acts[${i}].${field}`, given[field]);
    }
    return given as unknown as Act;
  });
}

function badAct(place: string, value: unknown): Problem {
  const shown = (JSON.stringify(value as Key) ?? 'undefined').slice(0, 80);
  return new Problem('bad_act', {
    zh: `编辑内容有误：${place} 为 ${shown}。`,
    en: `This is no edit: ${place} is ${shown}.`,
  });
}
