import type { StepTaken } from '../../geodata/cases/case_event.ts';
import type { CaseLoop } from '../../geodata/cases/case_steps.ts';
import type { PresentCase } from '../../geodata/cases/derive_case.ts';
import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import type { Position } from '../../geodata/place.ts';
import { SIMULATED_KINDS } from './simulated_descriptions.ts';

/** What a simulated case's next step depends on. */
export interface SimulatedCase {
  readonly id: string;
  readonly present: PresentCase;
  readonly loop: CaseLoop;
  /** Code of the grid that it lies in; null: none. */
  readonly gridCode: string | null;
  /** An earlier case that its reporter tells of again; null: none that is known. */
  readonly sameAs: string | null;
}

export interface SimulatedPeople {
  /** Codes of departments that may be called. */
  readonly departments: readonly string[];
  /** Where somebody finds what was reported without a place. */
  findPlace(random: Random): Position;
}

export interface SimulatedStep extends StepTaken {
  readonly afterMs: number;
  readonly actor: string;
}

type Drawn = Omit<SimulatedStep, 'afterMs' | 'actor'> & {
  readonly who: string;
  /** Median, at pace 1: short, so that a wall moves. */
  readonly medianMinutes: number;
};

const MINUTE_MS = 60_000;
/** Work that nobody gets round to takes so many times as long. */
const LYING = 40;
const SHARE_LEFT_LYING = 0.05;
const OFFICE_HANDS = 9;
const GRID_WORKERS = 137;

/**
 * What happens next to a simulated case; null where nothing more does. It follows from the case's id and where it stands
 * alone, so that any server that takes over goes on in the same way. Every step fits geodata/cases/case_steps.ts.
 *
 * @param pace how much slower than on the wall: 1 for minutes, about 15 for the hours and days of real work.
 */
export function nextSimulatedStep(subject: SimulatedCase, people: SimulatedPeople, pace: number): SimulatedStep | null {
  const random = makeRandom(0).fork(`${subject.id} ${subject.present.sequence}`);
  const drawn = drawStep(subject, people, random);
  if (drawn === null) return null;
  const { who, medianMinutes, ...step } = drawn;
  // The sum of three even draws is near enough to a bell; its exponential has the median 1 and a long tail.
  const spread = Math.exp((random.next() + random.next() + random.next() - 1.5) * 1.4);
  const works = step.step === 'handled' || step.step === 'reported_in' || step.step === 'call_handled';
  const lying = works && random.chance(SHARE_LEFT_LYING) ? LYING : 1;
  const patience = SIMULATED_KINDS[subject.present.kind]?.patience ?? 1;
  const hands = step.role === 'grid_worker' ? GRID_WORKERS : OFFICE_HANDS;
  return {
    ...step,
    actor: `${who} ${random.integer(1, hands)}`,
    afterMs: Math.round(medianMinutes * MINUTE_MS * spread * lying * patience * pace),
  };
}

function drawStep(subject: SimulatedCase, people: SimulatedPeople, random: Random): Drawn | null {
  const { present } = subject;
  if (present.paused) {
    return { step: 'resumed', role: 'community', who: '示例调度员', medianMinutes: 90, note: '条件具备，继续办理' };
  }
  switch (present.state) {
    case 'reported':
      return onReported(subject, people, random);
    case 'accepted':
      return onAccepted(subject, people, random);
    case 'assigned':
      return onAssigned(subject, people, random);
    case 'claimed':
      if (random.chance(0.05)) return giveBack('volunteer', '示例志愿者', '临时有事，无法前往');
      return { step: 'handled', role: 'volunteer', who: '示例志愿者', medianMinutes: 60, note: '已上门完成' };
    case 'handled':
      if (random.chance(0.04)) return giveBack('community', '示例核查员', '现场仍未解决，退回重办');
      if (subject.loop === 'order') return { step: 'closed', role: 'community', who: '示例调度员', medianMinutes: 20 };
      return { step: 'verified', role: 'community', who: '示例核查员', medianMinutes: 15, note: '已回访核实' };
    case 'verified':
      return { step: 'closed', role: 'street', who: '示例受理员', medianMinutes: 10 };
    case 'closed':
      return onClosed(present, random);
    case 'refused':
      if (present.reopened > 0 || !random.chance(0.05)) return null;
      return {
        step: 'reopened',
        role: 'resident',
        who: '示例居民',
        medianMinutes: 120,
        note: '已补充材料，请再次受理',
      };
    default:
      return null;
  }
}

function onReported({ present, sameAs }: SimulatedCase, people: SimulatedPeople, random: Random): Drawn {
  if (sameAs !== null && random.chance(0.6)) {
    return { step: 'merged', role: 'community', who: '示例受理员', medianMinutes: 4, mergedInto: sameAs };
  }
  if (present.position === null && random.chance(0.6)) {
    const position = people.findPlace(random);
    return { step: 'relocated', role: 'grid_worker', who: '示例网格员', medianMinutes: 12, position };
  }
  if (random.chance(0.03)) {
    return {
      step: 'refused',
      role: 'community',
      who: '示例受理员',
      medianMinutes: 6,
      note: '不属于受理范围，已告知上报人',
    };
  }
  return { step: 'accepted', role: 'community', who: '示例受理员', medianMinutes: 2 };
}

function onAccepted(
  { present, loop, gridCode }: SimulatedCase,
  { departments }: SimulatedPeople,
  random: Random,
): Drawn {
  const call = present.calls.find(({ handledAt }) => handledAt === null);
  if (call) {
    const ofCall = { role: 'department', who: '示例部门人员', department: call.department } as const;
    if (call.reportedInAt === null) return { ...ofCall, step: 'reported_in', medianMinutes: 15 };
    return { ...ofCall, step: 'call_handled', medianMinutes: 60, note: '本部门事项已办结' };
  }
  if (loop === 'order' && random.chance(0.6)) {
    return { step: 'claimed', role: 'volunteer', who: '示例志愿者', medianMinutes: 15 };
  }
  if (loop === 'case' && departments.length > 2 && present.calls.length === 0 && random.chance(0.07)) {
    const called = new Set([random.pick(departments), random.pick(departments)]);
    return { step: 'whistled', role: 'street', who: '示例街道值班员', medianMinutes: 5, departments: [...called] };
  }
  const toGrid = gridCode !== null && (departments.length === 0 || random.chance(0.8));
  if (!toGrid && departments.length === 0)
    return { step: 'noted', role: 'system', who: '示例系统', medianMinutes: 600, note: '等待派单' };
  const unit = toGrid
    ? ({ kind: 'region', code: gridCode! } as const)
    : ({ kind: 'department', code: random.pick(departments) } as const);
  return { step: 'assigned', role: 'street', who: '示例调度员', medianMinutes: 5, unit };
}

function onAssigned({ present, loop }: SimulatedCase, { departments }: SimulatedPeople, random: Random): Drawn {
  if (loop === 'order') return { step: 'claimed', role: 'grid_worker', who: '示例网格员', medianMinutes: 15 };
  if (random.chance(0.05)) {
    return { step: 'paused', role: 'community', who: '示例调度员', medianMinutes: 15, note: '需等待配件到货' };
  }
  if (random.chance(0.04)) return giveBack('grid_worker', '示例网格员', '不在本网格处理权限内');
  const others = departments.filter((code) => code !== present.unit?.code);
  if (others.length > 0 && random.chance(0.03)) {
    const unit = { kind: 'department', code: random.pick(others) } as const;
    return { step: 'reassigned', role: 'street', who: '示例调度员', medianMinutes: 30, unit };
  }
  return present.unit?.kind === 'department'
    ? { step: 'handled', role: 'department', who: '示例部门人员', medianMinutes: 60, note: '已到现场处理' }
    : { step: 'handled', role: 'grid_worker', who: '示例网格员', medianMinutes: 40, note: '已到现场处理' };
}

function onClosed({ rating, reopened }: PresentCase, random: Random): Drawn | null {
  if (rating !== null) return null;
  if (reopened === 0 && random.chance(0.025)) {
    return { step: 'reopened', role: 'resident', who: '示例居民', medianMinutes: 240, note: '问题又出现了' };
  }
  if (!random.chance(0.35)) return null;
  const drawn = random.next();
  const score = drawn < 0.6 ? 5 : drawn < 0.85 ? 4 : drawn < 0.93 ? 3 : drawn < 0.97 ? 2 : 1;
  return { step: 'rated', role: 'resident', who: '示例居民', medianMinutes: 60, rating: score };
}

function giveBack(role: Drawn['role'], who: string, note: string): Drawn {
  return { step: 'returned', role, who, medianMinutes: 20, note };
}
