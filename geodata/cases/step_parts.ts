import { Problem } from '../problem.ts';
import type { StepTaken } from './case_event.ts';
import type { StepPart, StepRule } from './case_steps.ts';
import { PART_NAMES, STEP_NAMES } from './case_words.ts';

/** Characters that a note may have; as many as a report. */
export const MAX_NOTE = 2000;
export const MAX_PHOTOS = 20;
/** Departments that one whistle may call. */
export const MAX_DEPARTMENTS = 30;

const PARTS: readonly StepPart[] = [
  'note',
  'unit',
  'departments',
  'position',
  'photos',
  'mergedInto',
  'rating',
  'kind',
];
const UNIT_KINDS: readonly string[] = ['region', 'department'];

/** A problem BAD_STEP where a part that the rule needs is missing, one is there that it has no use for, or one cannot be right. */
export function badPart(taken: StepTaken, rule: StepRule): Problem | null {
  for (const part of PARTS) {
    const there = isThere(taken, part);
    if (!there && rule.needs.includes(part)) {
      return bad(taken, { zh: `缺少${PART_NAMES[part].zh}`, en: `${PART_NAMES[part].en} is missing` });
    }
    if (there && !rule.needs.includes(part) && !rule.may.includes(part)) {
      return bad(taken, { zh: `不应带有${PART_NAMES[part].zh}`, en: `${PART_NAMES[part].en} has no place in it` });
    }
  }
  const fault = FAULTS.find(({ isWrong }) => isWrong(taken));
  return fault === undefined ? null : bad(taken, fault.say(taken));
}

function isThere(taken: StepTaken, part: StepPart): boolean {
  const value = taken[part];
  if (value === undefined || value === null) return false;
  return typeof value === 'string' ? value.trim() !== '' : !Array.isArray(value) || value.length > 0;
}

interface Fault {
  readonly isWrong: (taken: StepTaken) => boolean;
  readonly say: (taken: StepTaken) => { readonly zh: string; readonly en: string };
}

const repeats = (values: readonly string[] | null | undefined) => new Set(values).size !== (values?.length ?? 0);

const FAULTS: readonly Fault[] = [
  {
    isWrong: ({ note }) => (note?.length ?? 0) > MAX_NOTE,
    say: ({ note }) => ({
      zh: `说明有 ${note?.length} 字,至多 ${MAX_NOTE} 字`,
      en: `the note has ${note?.length} characters, at most ${MAX_NOTE} are taken`,
    }),
  },
  {
    isWrong: ({ unit }) => unit != null && (!UNIT_KINDS.includes(unit.kind) || unit.code.trim() === ''),
    say: ({ unit }) => ({
      zh: `承办单位“${unit?.kind} ${unit?.code}”不是区域或部门`,
      en: `the unit “${unit?.kind} ${unit?.code}” is neither a region nor a department`,
    }),
  },
  {
    isWrong: ({ departments }) => repeats(departments) || (departments?.length ?? 0) > MAX_DEPARTMENTS,
    say: ({ departments }) => ({
      zh: `部门有重复或多于 ${MAX_DEPARTMENTS} 个:${departments?.slice(0, MAX_DEPARTMENTS).join('、')}`,
      en: `departments are named twice, or more than ${MAX_DEPARTMENTS}: ${departments?.slice(0, MAX_DEPARTMENTS).join(', ')}`,
    }),
  },
  {
    isWrong: ({ step, departments }) => step !== 'whistled' && (departments?.length ?? 0) > 1,
    say: ({ departments }) => ({
      zh: `每次只能有一个部门,实有 ${departments?.length} 个`,
      en: `one department at a time, not ${departments?.length}`,
    }),
  },
  {
    isWrong: ({ position }) => position != null && !isOnEarth(position[0], position[1]),
    say: ({ position }) => ({
      zh: `位置 (${position?.join(', ')}) 不是经度在 -180 到 180、纬度在 -90 到 90 之间的点`,
      en: `(${position?.join(', ')}) is not a longitude between -180 and 180 and a latitude between -90 and 90`,
    }),
  },
  {
    isWrong: ({ photos }) => repeats(photos) || (photos?.length ?? 0) > MAX_PHOTOS,
    say: ({ photos }) => ({
      zh: `照片有重复或多于 ${MAX_PHOTOS} 张,实有 ${photos?.length} 张`,
      en: `${photos?.length} photos, some twice or more than ${MAX_PHOTOS}`,
    }),
  },
  {
    isWrong: ({ rating }) => rating != null && !(Number.isInteger(rating) && rating >= 1 && rating <= 5),
    say: ({ rating }) => ({
      zh: `评分 ${rating} 不是 1 到 5 的整数`,
      en: `the rating ${rating} is not a whole number from 1 to 5`,
    }),
  },
];

function isOnEarth(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function bad({ step }: StepTaken, { zh, en }: { readonly zh: string; readonly en: string }): Problem {
  return new Problem('BAD_STEP', {
    zh: `“${STEP_NAMES[step].zh}”${zh}。`,
    en: `The step “${STEP_NAMES[step].en}” is not right: ${en}.`,
  });
}
