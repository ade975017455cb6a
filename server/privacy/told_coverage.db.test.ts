import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { grantOf } from '../access/testing/everybody.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

const PARTS = 'numerator denominator leftOut { count }';
const SHARES = `households { ${PARTS} } residents { ${PARTS} } residents60 { ${PARTS} }`;
const COVERAGE = `${SHARES} tiers { ${SHARES} circle { ${SHARES} } } circle { ${SHARES} } medianMinutes { ${PARTS} } gini { ${PARTS} }`;
const QUESTION = `{ jurisdiction(code: "${TINY.code}") {
  totalCoverage(reach: { category: "elderly_canteen" }) { ${COVERAGE} }
  coverage(reach: { category: "elderly_canteen" }, level: 3) { coverage { ${COVERAGE} } }
} }`;

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Every figure of an answer. */
function figuresIn(value: unknown): Parts[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'numerator' in value ? [value as Parts] : [];
  return [...own, ...Object.values(value).flatMap(figuresIn)];
}

onEachDatabase('coverage of people who were really counted', (database) => {
  let role: 'wall' | 'resident' | 'leader' = 'leader';
  let api: TestApi;
  const asRole = async (): Promise<Actor> => ({
    ...{ kind: role === 'wall' ? 'wall' : 'account', id: '00000000-0000-4000-8000-000000000001', name: '示例' },
    ...{ grants: [grantOf(role)], session: null, expiresAt: null, mustChangePassword: false, address: null },
  });
  beforeAll(async () => {
    api = await startApi(database, tinyPlace, asRole);
  });
  afterAll(() => api.app.close());

  const asked = async (who: typeof role) => {
    role = who;
    return figuresIn(await api.ask(QUESTION));
  };

  it('is exact for a leader, and rounded, each count for itself and always alike, for a wall and residents', async () => {
    const exact = await asked('leader');
    expect(exact.some(({ numerator }) => numerator % 5 !== 0)).toBe(true);
    for (const who of ['wall', 'resident'] as const) {
      const told = await asked(who);
      expect(told.length).toBe(exact.length);
      for (const [i, { numerator, denominator }] of told.entries()) {
        expect([numerator % 5, denominator % 5], `${JSON.stringify(exact[i])} to a ${who}`).toEqual([0, 0]);
        expect(numerator).toBeLessThanOrEqual(denominator);
        expect(Math.abs(numerator - exact[i]!.numerator)).toBeLessThan(15);
      }
      expect(await asked(who)).toEqual(told);
    }
  });
});
