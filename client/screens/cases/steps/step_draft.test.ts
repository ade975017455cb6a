import { describe, expect, it } from 'vitest';
import { allowedSteps } from '../../../../geodata/cases/allowed_steps.ts';
import { CASE_ROLES, CASE_STATES, STEPS } from '../../../../geodata/cases/case_steps.ts';
import type { CaseStanding } from '../../../../geodata/cases/step_guards.ts';
import { emptyDraft, missingParts, partsOf, ruleFor, type StepDraft } from './step_draft.ts';

const standing: CaseStanding = { loop: 'case', state: 'accepted', paused: false, unit: null, calls: [], rating: null };

const full = (step: StepDraft['step']): StepDraft => ({
  step,
  note: ' 已到场 ',
  unit: { kind: 'department', code: 'urban_management' },
  departments: ['fire'],
  position: [116.3, 39.9],
  photos: [{ hash: 'a'.repeat(64), thumbnailUrl: '/t', position: null }],
  mergedInto: ' other ',
  rating: 4,
  kind: 'hazard',
});

describe('the form of a step', () => {
  it('finds a rule of the table for every step that the table allows', () => {
    for (const role of CASE_ROLES) {
      for (const state of CASE_STATES) {
        const here = { ...standing, state };
        for (const step of allowedSteps(here, role))
          expect(ruleFor(step, here, role), `${role} ${step}`).not.toBeNull();
      }
    }
  });

  it('misses what the rule needs while it is empty, and nothing once it is put down', () => {
    for (const step of STEPS) {
      const rule = ruleFor(step, standing, 'administrator');
      if (!rule) continue;
      expect(missingParts(emptyDraft(step), rule.needs)).toEqual(rule.needs);
      expect(missingParts(full(step), rule.needs)).toEqual([]);
    }
  });

  it('sends only the parts that the rule has a use for', () => {
    const rule = ruleFor('assigned', standing, 'street')!;
    expect(partsOf(full('assigned'), rule)).toEqual({
      note: '已到场',
      unit: { kind: 'department', code: 'urban_management' },
      position: { longitude: 116.3, latitude: 39.9 },
      photos: ['a'.repeat(64)],
    });
    expect(partsOf(emptyDraft('accepted'), ruleFor('accepted', { ...standing, state: 'reported' }, 'street')!)).toEqual(
      {},
    );
  });
});
