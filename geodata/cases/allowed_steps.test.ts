import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedSteps, fillStep, mergeRefusal, refusalOf } from './allowed_steps.ts';
import type { StepTaken } from './case_event.ts';
import { CASE_ROLES, CASE_STATES, STEPS } from './case_steps.ts';
import type { CaseStanding } from './step_guards.ts';
import { MAX_DEPARTMENTS, MAX_NOTE, MAX_PHOTOS } from './step_parts.ts';

const standing = (more: Partial<CaseStanding> = {}): CaseStanding => ({
  loop: 'case',
  state: 'accepted',
  paused: false,
  unit: null,
  calls: [],
  rating: null,
  ...more,
});
const called = (department: string, reportedInAt: string | null = null, handledAt: string | null = null) => ({
  department,
  reportedInAt,
  handledAt,
});
const assign: StepTaken = { step: 'assigned', role: 'street', unit: { kind: 'department', code: 'water' } };
const refusal = (taken: Partial<StepTaken>, more: Partial<CaseStanding> = {}) =>
  refusalOf(standing(more), { ...assign, ...taken });

describe('a step that is refused', () => {
  it('says by code whether the case forbids it or the step itself is wrong, and names why in both languages', () => {
    fc.assert(
      fc.property(
        fc.record({
          state: fc.constantFrom(...CASE_STATES),
          loop: fc.constantFrom('case' as const, 'order' as const),
          paused: fc.boolean(),
          rating: fc.constantFrom(null, 3),
        }),
        fc.constantFrom(...STEPS),
        fc.constantFrom(...CASE_ROLES),
        (more, step, role) => {
          const present = standing(more);
          const problem = refusalOf(present, { step, role });
          const allowed = allowedSteps(present, role).includes(step);
          if (!allowed) expect(problem).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
          // Without any part it can only be one that needs none.
          else if (problem !== null) expect(problem).toMatchObject({ code: 'BAD_STEP' });
          if (problem === null) return;
          expect(problem.zh).toMatch(/\p{Script=Han}.*。$/u);
          expect(problem.en).toMatch(/^[A-Z].*\.$/);
          expect(`${problem.zh}${problem.en}`).not.toContain('undefined');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('names the state, the role or the part that is in the way', () => {
    expect(refusal({}, { state: 'closed' })!.en).toContain('closed');
    expect(refusal({ role: 'resident' })!.en).toMatch(/resident.*community, street, administrator, system/);
    expect(refusal({ unit: null })!.en).toContain('a unit is missing');
    expect(refusal({ rating: 3 })!.en).toContain('a rating has no place');
    expect(refusal({}, { paused: true })!.en).toContain('paused');
    expect(refusal({})).toBeNull();
  });

  it.each<[string, Partial<StepTaken>]>([
    ['a note of blanks', { step: 'refused', unit: null, note: ' \n ' }],
    ['too long a note', { note: '字'.repeat(MAX_NOTE + 1) }],
    ['a unit without a code', { unit: { kind: 'region', code: ' ' } }],
    ['a position off the earth', { position: [108, 91] }],
    ['a position that is no number', { position: [Number.NaN, 34] }],
    ['a photo twice', { photos: ['a', 'a'] }],
    ['too many photos', { photos: Array.from({ length: MAX_PHOTOS + 1 }, (_, i) => `${i}`) }],
    ['a department twice', { step: 'whistled', unit: null, departments: ['water', 'water'] }],
    ['no department', { step: 'whistled', unit: null, departments: [] }],
    [
      'too many departments',
      { step: 'whistled', unit: null, departments: Array.from({ length: MAX_DEPARTMENTS + 1 }, (_, i) => `d${i}`) },
    ],
  ])('is wrong with %s', (_, taken) => {
    expect(refusal(taken)).toMatchObject({ code: 'BAD_STEP' });
  });

  it.each([0, 6, 2.5, Number.NaN])('is wrong with the rating %d', (rating) => {
    expect(refusalOf(standing({ state: 'closed' }), { step: 'rated', role: 'resident', rating })!.code).toBe(
      'BAD_STEP',
    );
  });

  it('reassigns to another unit only', () => {
    const unit = { kind: 'department', code: 'water' } as const;
    const reassign = (code: string) =>
      refusal({ step: 'reassigned', unit: { kind: 'department', code } }, { state: 'assigned', unit });
    expect(reassign('water')!.code).toBe('STEP_NOT_ALLOWED');
    expect(reassign('fire')).toBeNull();
  });
});

describe('a department that was called', () => {
  const calls = [called('water'), called('fire', '2026-03-02T01:00:00Z'), called('police', 'x', 'y')];
  const by = (department: string | null, taken: Partial<StepTaken>) =>
    refusalOf(standing({ calls }), { step: 'reported_in', role: 'department', department, ...taken });

  it('may report in once, and for itself alone', () => {
    expect(allowedSteps(standing({ calls }), 'department', 'water')).toContain('reported_in');
    expect(allowedSteps(standing({ calls }), 'department', 'fire')).not.toContain('reported_in');
    expect(allowedSteps(standing({ calls }), 'department', 'fire')).toContain('call_handled');
    expect(by('water', {})).toBeNull();
    expect(by('fire', {})!.code).toBe('STEP_NOT_ALLOWED');
    expect(by('fire', { departments: ['water'] })!.code).toBe('STEP_NOT_ALLOWED');
    expect(by(null, { departments: ['water'] })).toBeNull();
    expect(by(null, {})!.code).toBe('BAD_STEP');
    expect(by('fire', { step: 'call_handled', note: '已办结' })).toBeNull();
    expect(by('police', { step: 'call_handled', note: '已办结' })!.code).toBe('STEP_NOT_ALLOWED');
  });

  it('is written down with the step where it did not name itself', () => {
    expect(fillStep({ step: 'reported_in', role: 'department', department: 'water' }).departments).toEqual(['water']);
    expect(fillStep({ step: 'noted', role: 'department', department: 'water' }).departments).toBeUndefined();
  });

  it('is reported in for by an administrator, one at a time', () => {
    const administrator = (departments: string[]) =>
      refusalOf(standing({ calls: [called('water'), called('fire')] }), {
        step: 'reported_in',
        role: 'administrator',
        departments,
      });
    expect(administrator(['fire'])).toBeNull();
    expect(administrator(['fire', 'water'])!.code).toBe('BAD_STEP');
  });

  it('is not called again before it is done', () => {
    const whistle = (departments: string[]) =>
      refusalOf(standing({ calls }), { step: 'whistled', role: 'street', departments });
    expect(whistle(['police'])).toBeNull();
    expect(whistle(['police', 'fire'])!.en).toContain('called already');
  });
});

describe('merging', () => {
  it('takes what is open or closed, but not itself, nothing, or what is merged or refused', () => {
    expect(mergeRefusal('a', 'b', 'reported')).toBeNull();
    expect(mergeRefusal('a', 'b', 'closed')).toBeNull();
    expect(mergeRefusal('a', 'a', 'reported')!.code).toBe('BAD_STEP');
    expect(mergeRefusal('a', 'b', null)!.code).toBe('BAD_STEP');
    expect(mergeRefusal('a', 'b', 'merged')!.code).toBe('STEP_NOT_ALLOWED');
    expect(mergeRefusal('a', 'b', 'refused')!.code).toBe('STEP_NOT_ALLOWED');
  });
});
