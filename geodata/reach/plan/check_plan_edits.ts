import type { Position } from '../../place.ts';
import { Problem } from '../../problem.ts';
import { toDegrees, toUnits } from '../network/metres.ts';
import type { PlanEdit } from './plan_edit.ts';

export const MOST_EDITS = 500;
/** Code units of a code or an id. */
const LONGEST_NAME = 100;
/** What the code of a station that only a scenario has starts with. */
export const DRAFT_PREFIX = 'draft:';

type Check = (value: unknown) => { readonly value: unknown } | Fault;

/** What is wrong with a value, and what would be right. */
interface Fault {
  readonly zh: string;
  readonly en: string;
}

const name: Check = (value) => {
  if (typeof value === 'string' && value.length > 0 && value.length <= LONGEST_NAME) return { value };
  return { zh: `应为 1 到 ${LONGEST_NAME} 个字的文本`, en: `it must be a text of 1 to ${LONGEST_NAME} characters` };
};

const draftCode: Check = (value) => {
  const checked = name(value);
  if (!('value' in checked) || String(value).startsWith(DRAFT_PREFIX)) return checked;
  return { zh: `应以 ${DRAFT_PREFIX} 开头`, en: `it must start with ${DRAFT_PREFIX}` };
};

/** Taken to 1e-7 degrees, as all positions are. */
const position: Check = (value) => {
  if (Array.isArray(value) && value.length === 2 && isWithin(value[0], 180) && isWithin(value[1], 90))
    return { value: [rounded(value[0]), rounded(value[1])] satisfies Position };
  return {
    zh: '应为 [经度, 纬度]，经度 −180 到 180，纬度 −90 到 90',
    en: 'it must be [longitude, latitude], from −180 to 180 and from −90 to 90',
  };
};

const FIELDS: { readonly [Kind in PlanEdit['kind']]: Readonly<Record<string, Check>> } = {
  add_station: { code: draftCode, category: name, position },
  move_station: { code: name, position },
  close_station: { code: name },
  open_station: { code: name },
  open_gate: { gate: name },
  close_gate: { gate: name },
  add_link: { id: name, from: position, to: position },
  remove_link: { id: name },
};
const KINDS = Object.keys(FIELDS).join(', ');

/**
 * The edits of a scenario that somebody sent, checked for their form; whether they still apply is for `resolveEdits` to
 * say. Positions are taken to 1e-7 degrees.
 * @throws Problem BAD_SCENARIO: names the first edit that is wrong by its number from 1, the value, and what would be right.
 */
export function checkPlanEdits(value: unknown): readonly PlanEdit[] {
  if (!Array.isArray(value))
    throw bad('方案', 'The scenario', value, { zh: '应为修改的列表', en: 'it must be a list of edits' });
  if (value.length > MOST_EDITS)
    throw bad('修改条数', 'The number of edits', value.length, {
      zh: `最多 ${MOST_EDITS} 条`,
      en: `it must be at most ${MOST_EDITS}`,
    });
  return value.map((edit: unknown, index) => checkEdit(edit, index + 1));
}

function checkEdit(edit: unknown, number: number): PlanEdit {
  const here = { zh: `第 ${number} 条修改`, en: `Edit ${number}` };
  if (typeof edit !== 'object' || edit === null || Array.isArray(edit))
    throw bad(here.zh, here.en, edit, { zh: '应为一个对象', en: 'it must be an object' });
  const given = edit as Readonly<Record<string, unknown>>;
  const { kind } = given;
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind))
    throw bad(`${here.zh}的 kind`, `The kind of edit ${number}`, kind, {
      zh: `应为其中之一：${KINDS}`,
      en: `it must be one of ${KINDS}`,
    });
  const fields = FIELDS[kind as PlanEdit['kind']];
  for (const key of Object.keys(given)) {
    if (key === 'kind' || Object.hasOwn(fields, key)) continue;
    const known = ['kind', ...Object.keys(fields)].join(', ');
    throw bad(`${here.zh}的字段`, `A field of edit ${number}`, key, {
      zh: `${kind} 只有 ${known}`,
      en: `${kind} has only ${known}`,
    });
  }
  const checked = Object.entries(fields).map(([key, check]) => {
    const result = check(given[key]);
    if ('value' in result) return [key, result.value];
    throw bad(`${here.zh}的 ${key}`, `The ${key} of edit ${number}`, given[key], result);
  });
  return { kind, ...Object.fromEntries(checked) } as PlanEdit;
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}

/** Without −0, which JSON does not keep. */
function rounded(degrees: number): number {
  return toDegrees(toUnits(degrees)) + 0;
}

function bad(zh: string, en: string, value: unknown, right: Fault): Problem {
  const shown = shortly(value);
  return new Problem('BAD_SCENARIO', { zh: `${zh}是 ${shown}，${right.zh}。`, en: `${en} is ${shown}: ${right.en}.` });
}

const SHOWN = 60;

function shortly(value: unknown): string {
  const text = value === undefined ? 'undefined' : (JSON.stringify(value) ?? String(value));
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
