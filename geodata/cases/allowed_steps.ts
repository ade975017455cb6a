import { Problem } from '../problem.ts';
import type { StepTaken } from './case_event.ts';
import {
  type CaseRole,
  type CaseState,
  type CaseStep,
  rulesOf,
  STEPS,
  type StepGuard,
  type StepRule,
} from './case_steps.ts';
import { ROLE_NAMES, STATE_NAMES, STEP_NAMES } from './case_words.ts';
import { type CaseStanding, failedGuard, type GuardedStep } from './step_guards.ts';
import { badPart } from './step_parts.ts';

/**
 * Steps that an actor of the role may take now, in the order of the table.
 *
 * @param department the actor's own department; null where it has none, or where it is not known which
 */
export function allowedSteps(standing: CaseStanding, role: CaseRole, department: string | null = null): CaseStep[] {
  return STEPS.filter((step) => ruleFor(standing, step, role, department) !== null);
}

/** The rule by which an actor of the role may take the step now, with the parts that it needs and may have; null: none. */
export function ruleFor(
  standing: CaseStanding,
  step: CaseStep,
  role: CaseRole,
  department: string | null = null,
): StepRule | null {
  const guarded = guardedStep({ step, role, department });
  const rule = rulesOf(step).find(
    (each) =>
      fitsState(each, standing) && each.roles.includes(role) && failedGuard(each.guards, standing, guarded) === null,
  );
  return rule ?? null;
}

/**
 * Why a step may not be taken; null where it may.
 *
 * STEP_NOT_ALLOWED: the state, the loop, the role or what else holds of the case forbids it. BAD_STEP: a part is missing,
 * is one too many or cannot be right.
 */
export function refusalOf(standing: CaseStanding, taken: StepTaken): Problem | null {
  const filled = fillStep(taken);
  const here = rulesOf(filled.step).filter((rule) => fitsState(rule, standing));
  if (here.length === 0) return wrongState(standing.state, filled.step);
  const forRole = here.filter(({ roles }) => roles.includes(filled.role));
  if (forRole.length === 0) return wrongRole(filled.role, filled.step, here);
  const guarded = guardedStep(filled);
  const failures = forRole.map((rule) => failedGuard(rule.guards, standing, guarded));
  const rule = forRole[failures.indexOf(null)];
  if (rule === undefined) return guardRefusal(failures[0]!, filled, standing);
  if (filled.role === 'department' && isCallStep(filled.step) && filled.department) {
    const foreign = filled.departments?.find((department) => department !== filled.department);
    if (foreign !== undefined) return foreignCall(filled.department, foreign);
  }
  return badPart(filled, rule);
}

/**
 * The step as it is written down: where a department reports in or has done its part without naming one, it is the
 * actor's own.
 */
export function fillStep(taken: StepTaken): StepTaken {
  if (!isCallStep(taken.step) || !taken.department || (taken.departments?.length ?? 0) > 0) return taken;
  return { ...taken, departments: [taken.department] };
}

/**
 * Why a case may not be merged into another, beside what `refusalOf` says of the case itself; null where it may. What is
 * merged into is not merged itself, so there are chains but never circles.
 *
 * @param target the state of the case merged into; null where there is no such case
 */
export function mergeRefusal(id: string, targetId: string, target: CaseState | null): Problem | null {
  if (id === targetId) {
    return new Problem('BAD_STEP', { zh: `案件 ${id} 不能并入自己。`, en: `Case ${id} cannot be merged into itself.` });
  }
  if (target === null) {
    return new Problem('BAD_STEP', {
      zh: `没有案件 ${targetId} 可并入。`,
      en: `There is no case ${targetId} to merge into.`,
    });
  }
  if (target !== 'merged' && target !== 'refused') return null;
  return new Problem('STEP_NOT_ALLOWED', {
    zh: `案件 ${targetId} ${STATE_NAMES[target].zh},不能再并入其他案件。`,
    en: `Case ${targetId} is ${STATE_NAMES[target].en}; nothing can be merged into it.`,
  });
}

function isCallStep(step: CaseStep): boolean {
  return step === 'reported_in' || step === 'call_handled';
}

function fitsState(rule: StepRule, { state, loop }: CaseStanding): boolean {
  return rule.from.includes(state) && (rule.loop === null || rule.loop === loop);
}

function guardedStep(taken: StepTaken): GuardedStep {
  const named = taken.departments ?? null;
  const departments = named === null && isCallStep(taken.step) && taken.department ? [taken.department] : named;
  return { departments, unit: taken.unit ?? null };
}

function wrongState(state: CaseState, step: CaseStep): Problem {
  return new Problem('STEP_NOT_ALLOWED', {
    zh: `案件${STATE_NAMES[state].zh},此时不能“${STEP_NAMES[step].zh}”。`,
    en: `The case is ${STATE_NAMES[state].en}; the step “${STEP_NAMES[step].en}” cannot be taken now.`,
  });
}

function wrongRole(role: CaseRole, step: CaseStep, rules: readonly StepRule[]): Problem {
  const roles = [...new Set(rules.flatMap((rule) => rule.roles))];
  return new Problem('STEP_NOT_ALLOWED', {
    zh: `${ROLE_NAMES[role].zh}不能“${STEP_NAMES[step].zh}”;可由${roles.map((each) => ROLE_NAMES[each].zh).join('、')}进行。`,
    en: `The role ${ROLE_NAMES[role].en} may not take the step “${STEP_NAMES[step].en}”; ${roles.map((each) => ROLE_NAMES[each].en).join(', ')} may.`,
  });
}

function foreignCall(own: string, foreign: string): Problem {
  return new Problem('STEP_NOT_ALLOWED', {
    zh: `部门 ${own} 不能代部门 ${foreign} 报到或办结。`,
    en: `Department ${own} cannot report in or finish for department ${foreign}.`,
  });
}

function guardRefusal(guard: StepGuard, { step, departments }: StepTaken, { calls, state }: CaseStanding): Problem {
  const named = departments?.join('、') ?? '';
  const open = calls.filter(({ handledAt }) => handledAt === null).map(({ department }) => department);
  const why: Readonly<Record<StepGuard, { readonly zh: string; readonly en: string }>> = {
    running: { zh: '案件已挂起,须先恢复', en: 'the case is paused and has to be resumed first' },
    paused: { zh: '案件没有挂起', en: 'the case is not paused' },
    called: { zh: `没有等待报到的部门 ${named}`, en: `no department ${named} is awaited to report in` },
    reported_in: {
      zh: `没有已报到而未办结的部门 ${named}`,
      en: `no department ${named} has reported in and is at work`,
    },
    calls_done: {
      zh: `被吹哨的部门还未办结:${open.join('、')}`,
      en: `departments called are not done yet: ${open.join(', ')}`,
    },
    uncalled: {
      zh: `部门已被吹哨而未办结:${open.join('、')}`,
      en: `departments are called already: ${open.join(', ')}`,
    },
    elsewhere: { zh: '案件已在该单位', en: 'the case lies with that unit already' },
    unrated: { zh: '结案后已经评价过', en: 'it was rated since it was closed' },
  };
  return new Problem('STEP_NOT_ALLOWED', {
    zh: `案件${STATE_NAMES[state].zh},不能“${STEP_NAMES[step].zh}”:${why[guard].zh}。`,
    en: `The case is ${STATE_NAMES[state].en}; the step “${STEP_NAMES[step].en}” cannot be taken: ${why[guard].en}.`,
  });
}
