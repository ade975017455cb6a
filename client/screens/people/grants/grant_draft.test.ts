import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GRANTED_ROLES } from '../../../../geodata/access/roles.ts';
import { peopleZh } from '../../../wording/people_zh.ts';
import { dayOf, lastDayBefore } from '../data/days.ts';
import { draftProblems, type GrantDraft, grantInput } from './grant_draft.ts';

const NOW = Date.parse('2026-11-23T09:00:00+08:00');
const day = fc.integer({ min: -400, max: 400 }).map((days) => dayOf(NOW + days * 86_400_000));
const draft: fc.Arbitrary<GrantDraft> = fc.record({
  role: fc.constantFrom(...GRANTED_ROLES),
  reach: fc.constantFrom('every', 'whole', 'region'),
  region: fc.constantFrom(null, '620981001'),
  department: fc.constantFrom(null, 'urban_management'),
  from: fc.oneof(fc.constant(''), day),
  to: fc.oneof(fc.constant(''), day),
});

it('asks only for what the role can hold for, and for a time that lies ahead', () => {
  fc.assert(
    fc.property(draft, (one) => {
      fc.pre(Object.keys(draftProblems(one, NOW, peopleZh.grants)).length === 0);
      const { role, jurisdiction, region, department, validFrom, validTo } = grantInput(one, 'a', '620981', NOW);
      if (role === 'department') expect(region).toBeNull();
      else expect(department).toBeNull();
      if (jurisdiction === null) expect([region, department]).toEqual([null, null]);
      const from = validFrom ? Date.parse(validFrom) : NOW;
      expect(from).toBeGreaterThanOrEqual(NOW);
      if (validTo) {
        expect(Date.parse(validTo)).toBeGreaterThan(from);
        expect(lastDayBefore(validTo)).toBe(one.to);
      }
    }),
  );
});

it('says at the field what is wrong', () => {
  const first: GrantDraft = { role: 'street', reach: 'region', region: null, department: null, from: '', to: '' };
  expect(Object.keys(draftProblems(first, NOW, peopleZh.grants))).toEqual(['region']);
  const late = { ...first, region: 'x', from: '2027-02-01', to: '2027-01-01' };
  expect(draftProblems(late, NOW, peopleZh.grants)).toEqual({ to: peopleZh.grants.toBeforeFrom });
  expect(Object.keys(draftProblems({ ...late, from: '2026-11-22', to: '2026-11-22' }, NOW, peopleZh.grants))).toEqual([
    'from',
    'to',
  ]);
});
