import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../../geodata/access/roles.ts';
import { CASE_ROLES } from '../../../../geodata/cases/case_steps.ts';
import type { Me } from '../../../access/me.ts';
import { actorsOf, keepActor, readActor } from './actor.ts';

const grant = fc
  .record({
    id: fc.uuid(),
    role: fc.constantFrom(...ROLES),
    jurisdiction: fc.constantFrom('620981', '371300', null),
    region: fc.option(fc.constantFrom('620981001', '620981002')),
    department: fc.constant(null),
  })
  .map((held) => ({ ...held, jurisdictionName: null, regionName: null, departmentName: null }));
const me: fc.Arbitrary<Me> = fc.uniqueArray(grant, { selector: ({ id }) => id, maxLength: 6 }).map((grants) => ({
  account: { id: 'a', name: 'a', shownName: '示例人员 1', totp: false, unifiedLogin: false },
  wall: null,
  grants,
  mustChangePassword: false,
  expiresAt: '2026-11-23T00:00:00Z',
}));

function storageOf(kept: Map<string, string>): Storage {
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('whom one acts as at the desk', () => {
  it('is one of one’s own grants of the place, with the unit that it names', () => {
    fc.assert(
      fc.property(me, (who) => {
        for (const { grant: id, role, unit } of actorsOf(who, '620981')) {
          const held = who.grants.find((each) => each.id === id)!;
          expect(held.role).toBe(role);
          expect([null, '620981']).toContain(held.jurisdiction);
          expect(unit).toEqual(held.region === null ? null : { kind: 'region', code: held.region });
        }
        const acting = who.grants.filter(({ jurisdiction }) => jurisdiction !== '371300');
        const roles: readonly string[] = CASE_ROLES;
        expect(actorsOf(who, '620981')).toHaveLength(acting.filter(({ role }) => roles.includes(role)).length);
      }),
    );
  });

  it('is nobody for whoever may only look', () => {
    expect(readActor(storageOf(new Map([['gezhong.actor.a', 'x']])), 'a', [])).toBeNull();
  });

  it('is kept for each account by itself, and never one whose grant is gone', () => {
    fc.assert(
      fc.property(me, fc.nat(), (who, pick) => {
        const actors = actorsOf(who, '620981');
        fc.pre(actors.length > 0);
        const storage = storageOf(new Map());
        const chosen = actors[pick % actors.length]!;
        keepActor(storage, 'a', chosen);
        expect(readActor(storage, 'a', actors)).toEqual(chosen);
        expect(readActor(storage, 'b', actors)).toEqual(actors[0]);
        const left = actors.filter(({ grant: id }) => id !== chosen.grant);
        expect(readActor(storage, 'a', left)).toEqual(left[0] ?? null);
      }),
    );
  });
});
