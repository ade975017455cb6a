import fc from 'fast-check';
import { allowedSteps, fillStep } from '../allowed_steps.ts';
import type { CaseEvent, StepTaken } from '../case_event.ts';
import { CASE_ROLES, type CaseLoop, type CaseRole, type CaseStep, rulesOf, STEPS } from '../case_steps.ts';
import { applyEvent, type PresentCase } from '../derive_case.ts';

export const DEPARTMENTS = ['water', 'fire', 'police'] as const;

/** Made choices: which of the allowed steps is taken, after how long, and with what in it. */
export interface Choice {
  readonly pick: number;
  readonly waitMs: number;
  readonly variant: number;
}

export const choices: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({
    pick: fc.nat(10_000),
    waitMs: fc.oneof(fc.integer({ min: 0, max: 600_000 }), fc.integer({ min: 0, max: 5 * 86_400_000 })),
    variant: fc.nat(1000),
  }),
  { maxLength: 40 },
);

export const eventOf = (taken: Partial<StepTaken> & { step: CaseStep }, sequence: number, at: Date): CaseEvent => ({
  sequence,
  step: taken.step,
  happenedAt: at,
  actor: '示例网格员 1',
  role: taken.role ?? 'system',
  note: taken.note ?? null,
  unit: taken.unit ?? null,
  departments: taken.departments ?? [],
  position: taken.position ?? null,
  photos: taken.photos ?? [],
  mergedInto: taken.mergedInto ?? null,
  rating: taken.rating ?? null,
  kind: taken.kind ?? null,
});

export const reportOf = (kind: string, at: Date): CaseEvent =>
  eventOf({ step: 'reported', kind, position: [108.1, 34.2] }, 1, at);

/** Every step that an actor may take, once for each role, with parts that are right for it. */
export function possibleSteps(present: PresentCase, loop: CaseLoop, variant: number): StepTaken[] {
  const standing = { ...present, loop };
  return CASE_ROLES.flatMap((role) =>
    allowedSteps(standing, role).map((step) => withParts(present, step, role, variant)),
  );
}

/** A step with the parts that its rules need and can have. */
export function withParts(present: PresentCase, step: CaseStep, role: CaseRole, variant: number): StepTaken {
  const needs = new Set(rulesOf(step).flatMap((rule) => rule.needs));
  const unit = { kind: 'region', code: `grid-${variant % 3}` } as const;
  const same = present.unit?.code === unit.code;
  return {
    step,
    role,
    ...(needs.has('note') ? { note: '说明' } : {}),
    ...(needs.has('unit') ? { unit: same ? { kind: 'department', code: 'water' } : unit } : {}),
    ...(needs.has('departments') ? { departments: departmentsFor(present, step, variant) } : {}),
    ...(needs.has('position') ? { position: [108 + (variant % 10) / 100, 34] } : {}),
    ...(needs.has('mergedInto') ? { mergedInto: 'other' } : {}),
    ...(needs.has('rating') ? { rating: 1 + (variant % 5) } : {}),
  };
}

function departmentsFor({ calls }: PresentCase, step: CaseStep, variant: number): string[] {
  const open = calls.filter(({ handledAt }) => handledAt === null);
  if (step === 'whistled') {
    const free = DEPARTMENTS.filter((each) => !open.some(({ department }) => department === each));
    return free.slice(0, 1 + (variant % DEPARTMENTS.length));
  }
  const fitting = open.filter(({ reportedInAt }) => (reportedInAt === null) === (step === 'reported_in'));
  const call = fitting[variant % Math.max(1, fitting.length)];
  return [call?.department ?? DEPARTMENTS[0]];
}

/** A history that the table allows, by the choices; the walk ends where none is left. */
export function walk(loop: CaseLoop, made: readonly Choice[], start = new Date('2026-02-10T01:00:00Z')): CaseEvent[] {
  const events = [reportOf(loop === 'order' ? 'wish' : 'hazard', start)];
  let present = applyEvent(null, events[0]!);
  let at = start.getTime();
  for (const { pick, waitMs, variant } of made) {
    const possible = possibleSteps(present, loop, variant).filter(
      ({ step, departments }) => step !== 'whistled' || (departments?.length ?? 0) > 0,
    );
    // Each step as likely as the next, however many roles may take it.
    const steps = STEPS.filter((step) => possible.some((each) => each.step === step));
    const step = steps[pick % steps.length];
    const taken = possible.find((each) => each.step === step);
    if (taken === undefined) break;
    at += waitMs;
    const event = eventOf(fillStep(taken), present.sequence + 1, new Date(at));
    present = applyEvent(present, event);
    events.push(event);
  }
  return events;
}
