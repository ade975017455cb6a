import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedSteps, refusalOf } from './allowed_steps.ts';
import { CASE_ROLES, type CaseLoop, type CaseStep, STEPS } from './case_steps.ts';
import { applyEvent, deriveCase, type PresentCase } from './derive_case.ts';
import { choices, eventOf, reportOf, walk, withParts } from './testing/random_walk.ts';

const loops = fc.constantFrom<CaseLoop>('case', 'order');
const AT = new Date('2026-03-02T01:00:00Z');

/** The history of a case by its steps alone, each with what it needs. */
function caseAfter(loop: CaseLoop, ...steps: CaseStep[]): PresentCase {
  let present = deriveCase([reportOf('hazard', AT)]);
  for (const [i, step] of steps.entries()) {
    const role = CASE_ROLES.find((each) => allowedSteps({ ...present, loop }, each).includes(step));
    const taken = withParts(present, step, role ?? 'system', i);
    present = applyEvent(present, eventOf(taken, present.sequence + 1, new Date(AT.getTime() + (i + 1) * 60_000)));
  }
  return present;
}

const cannotFollow = (present: PresentCase, step: CaseStep) =>
  expect(() => applyEvent(present, eventOf(withParts(present, step, 'administrator', 0), present.sequence + 1, AT)));

describe('where a case stands', () => {
  it('takes every step that is allowed, and of the others none that the state or a guard forbids', () => {
    fc.assert(
      fc.property(loops, choices, fc.nat(1000), (loop, made, variant) => {
        const present = deriveCase(walk(loop, made));
        const standing = { ...present, loop };
        for (const step of STEPS) {
          const allowed = CASE_ROLES.filter((role) => allowedSteps(standing, role).includes(step));
          for (const role of CASE_ROLES) {
            const taken = withParts(present, step, role, variant);
            if (step === 'whistled' && taken.departments?.length === 0) continue;
            const refusal = refusalOf(standing, taken);
            expect(refusal?.code ?? null, `${step} by ${role}`).toBe(
              allowed.includes(role) ? null : 'STEP_NOT_ALLOWED',
            );
          }
          const taken = withParts(present, step, allowed[0] ?? 'administrator', variant);
          if (step === 'whistled' && taken.departments?.length === 0) continue;
          const apply = () => applyEvent(present, eventOf(taken, present.sequence + 1, present.lastAt));
          const anyLoop = (['case', 'order'] as const).some((each) =>
            CASE_ROLES.some((role) => allowedSteps({ ...present, loop: each }, role).includes(step)),
          );
          if (anyLoop) expect(apply).not.toThrow();
          else expect(apply).toThrow(expect.objectContaining({ code: 'IMPOSSIBLE_HISTORY' }));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same whether told event by event or all at once, and wherever the telling was broken off', () => {
    fc.assert(
      fc.property(loops, choices, fc.nat(), (loop, made, cut) => {
        const events = walk(loop, made);
        const at = 1 + (cut % events.length);
        const resumed = events.slice(at).reduce<PresentCase>(applyEvent, deriveCase(events.slice(0, at)));
        expect(resumed).toEqual(deriveCase(events));
      }),
    );
  });

  it('knows its last event, never goes back in time, and is paused only while open', () => {
    fc.assert(
      fc.property(loops, choices, (loop, made) => {
        const events = walk(loop, made);
        const present = deriveCase(events);
        expect(present.sequence).toBe(events.length);
        expect(present.stateAt <= present.lastAt).toBe(true);
        expect(present.mergedInto !== null).toBe(present.state === 'merged');
        if (present.paused) expect(['closed', 'refused', 'merged']).not.toContain(present.state);
        if (present.state === 'assigned' && loop === 'case') expect(present.unit).not.toBeNull();
        expect(present.reopened).toBe(events.filter(({ step }) => step === 'reopened').length);
      }),
    );
  });

  it('goes back to the state before it was merged', () => {
    expect(caseAfter('case', 'accepted', 'assigned', 'handled', 'merged', 'unmerged')).toMatchObject({
      state: 'handled',
      mergedInto: null,
      unit: { code: 'grid-1' },
    });
    expect(caseAfter('case', 'merged', 'unmerged').state).toBe('reported');
  });

  it('returns from handling to nobody, and from verification to whoever handled it', () => {
    expect(caseAfter('case', 'accepted', 'assigned', 'returned')).toMatchObject({ state: 'accepted', unit: null });
    expect(caseAfter('case', 'accepted', 'assigned', 'handled', 'verified', 'returned')).toMatchObject({
      state: 'assigned',
      unit: { kind: 'region', code: 'grid-1' },
    });
    expect(caseAfter('order', 'accepted', 'claimed', 'handled', 'returned')).toMatchObject({
      state: 'claimed',
      claimedBy: '示例网格员 1',
    });
  });

  it('is rated once for each time that it was closed', () => {
    const rated = caseAfter('case', 'accepted', 'assigned', 'handled', 'verified', 'closed', 'rated');
    expect(rated).toMatchObject({ state: 'closed', rating: 1 + (5 % 5) });
    cannotFollow(rated, 'rated').toThrow(/rated/);
    const steps = ['accepted', 'assigned', 'handled', 'verified', 'closed', 'rated', 'reopened'] as const;
    expect(caseAfter('case', ...steps)).toMatchObject({ state: 'accepted', rating: null, reopened: 1, unit: null });
    expect(caseAfter('case', ...steps, 'assigned', 'handled', 'verified', 'closed', 'rated').rating).not.toBeNull();
  });

  it('keeps a call for each department of a whistle, and calls one again once it is done', () => {
    const steps = ['accepted', 'whistled', 'reported_in', 'call_handled'] as const;
    const first = caseAfter('case', ...steps);
    expect(first.calls.map(({ department, handledAt }) => [department, handledAt !== null])).toEqual([
      ['water', true],
      ['fire', false],
    ]);
    cannotFollow(first, 'handled').toThrow();
    const again = applyEvent(first, eventOf({ step: 'whistled', departments: ['water'] }, first.sequence + 1, AT));
    expect(again.calls).toHaveLength(3);
    expect(() =>
      applyEvent(again, eventOf({ step: 'whistled', departments: ['water'] }, again.sequence + 1, AT)),
    ).toThrow();
  });

  it('takes the kind that it truly is when it is accepted, and the position when it is relocated', () => {
    const report = reportOf('hazard', AT);
    const present = deriveCase([
      report,
      eventOf({ step: 'accepted', kind: 'property', position: [1, 2] }, 2, AT),
      eventOf({ step: 'relocated', position: [109, 35] }, 3, AT),
      eventOf({ step: 'noted', position: [3, 4] }, 4, AT),
    ]);
    expect(present).toMatchObject({ kind: 'property', position: [109, 35] });
  });

  it('counts an event written by a clock that jumped back as of the one before it', () => {
    const early = new Date(AT.getTime() - 3_600_000);
    const present = deriveCase([reportOf('hazard', AT), eventOf({ step: 'accepted' }, 2, early)]);
    expect(present).toMatchObject({ state: 'accepted', stateAt: AT, lastAt: AT });
  });

  it('stands by the five steps of cases from before', () => {
    const old = (['accepted', 'assigned', 'handled', 'closed'] as const).map((step, i) => eventOf({ step }, i + 2, AT));
    expect(deriveCase([reportOf('hazard', AT), ...old]).state).toBe('closed');
  });

  it('does not believe a history without a report, with a hole, or with a step that cannot follow', () => {
    const report = reportOf('hazard', AT);
    const code = expect.objectContaining({ code: 'IMPOSSIBLE_HISTORY' });
    expect(() => deriveCase([])).toThrow(code);
    expect(() => deriveCase([eventOf({ step: 'accepted' }, 1, AT)])).toThrow(code);
    expect(() => deriveCase([{ ...report, kind: null }])).toThrow(code);
    expect(() => deriveCase([report, eventOf({ step: 'accepted' }, 3, AT)])).toThrow(/1/);
    expect(() => deriveCase([report, eventOf({ step: 'closed' }, 2, AT)])).toThrow(/closed/);
    expect(() => deriveCase([report, { ...report, sequence: 2 }])).toThrow(code);
  });
});
