import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Reported {
  readonly reportCase: {
    readonly id: string;
    readonly state: string;
    readonly simulated: boolean;
    readonly description: string;
    readonly grid: { readonly code: string } | null;
    readonly position: { readonly longitude: number; readonly latitude: number } | null;
    readonly events: readonly { readonly sequence: number; readonly step: string }[];
  };
}

const REPORT = `mutation($report: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $report) {
  id state simulated description grid { code } position { longitude latitude } events { sequence step } } }`;

onEachDatabase('reporting a case', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());

  const good = { kind: 'hazard', description: '井盖松动', position: { longitude: 101.001, latitude: 38.001 } };
  const report = async (changed: object = {}) =>
    (await api.ask<Reported>(REPORT, { report: { ...good, ...changed } })).reportCase;
  const refused = (changed: object) => api.errorsOf(REPORT, { report: { ...good, ...changed } });

  it('stores it with its first step in the grid that holds its place', async () => {
    expect(await report()).toMatchObject({
      state: 'reported',
      simulated: false,
      description: '井盖松动',
      position: good.position,
      grid: { code: '990001001001001' },
      events: [{ sequence: 1, step: 'reported' }],
    });
  });

  it('gives it to the grid with the lowest code where several meet, and to none where no place was said', async () => {
    const corner = await report({ position: { longitude: 101.004, latitude: 38.0032 } });
    expect(corner.grid).toEqual({ code: '990001001001001' });
    const edge = await report({ position: { longitude: 101.004, latitude: 38.005 } });
    expect(edge.grid).toEqual({ code: '990001001001003' });
    expect(await report({ position: null })).toMatchObject({ position: null, grid: null });
  });

  it('gives the same case for the same key, however many ask at once, and refuses another report under it', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => report({ idempotencyKey: 'k-1' })));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    expect(ids[0]!.events).toHaveLength(1);
    expect(await refused({ idempotencyKey: 'k-1', description: '别的' })).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect((await report({ idempotencyKey: 'k-2' })).id).not.toBe(ids[0]!.id);
  });

  it('is refused with a code where it cannot be right', async () => {
    expect(await refused({ position: { longitude: 0, latitude: 0 } })).toEqual(['OUTSIDE_PLACE']);
    expect(await refused({ position: { longitude: 38.001, latitude: 101.001 } })).toEqual(['OUTSIDE_PLACE']);
    expect(await refused({ kind: 'ufo' })).toEqual(['UNKNOWN_CASE_KIND']);
    expect(await refused({ description: '  ' })).toEqual(['BAD_DESCRIPTION']);
    expect(await refused({ description: 'a\0b' })).toEqual(['BAD_TEXT']);
    expect(await refused({ description: '格'.repeat(2001) })).toEqual(['BAD_DESCRIPTION']);
    expect(await refused({ idempotencyKey: '' })).toEqual(['BAD_IDEMPOTENCY_KEY']);
    const elsewhere = REPORT.replace(TINY.code, '999999');
    expect(await api.errorsOf(elsewhere, { report: good })).toEqual(['UNKNOWN_JURISDICTION']);
  });

  it('shows newest first, page by page, each once', async () => {
    interface Cases {
      readonly jurisdiction: {
        readonly cases: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: readonly { readonly id: string; readonly reportedAt: string }[];
        };
      };
    }
    const page = async (args: string) =>
      (
        await api.ask<Cases>(`{ jurisdiction(code: "${TINY.code}") { cases(${args}) {
          totalCount pageInfo { hasNextPage endCursor } nodes { id reportedAt } } } }`)
      ).jurisdiction.cases;
    const whole = await page('first: 1000');
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const moments = whole.nodes.map(({ reportedAt }) => reportedAt);
    expect(moments).toEqual([...moments].sort().reverse());
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { nodes, pageInfo } = await page(`first: 2 ${after}`);
      seen.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = `after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole.nodes.map(({ id }) => id));
    const inWest = await page('filter: { region: "990001001001" }, first: 1000');
    expect(inWest.totalCount).toBeLessThan(whole.totalCount);
    expect((await page('filter: { states: [closed] }')).totalCount).toBe(0);
    expect((await page('filter: { kinds: ["hazard"], states: [reported] }, first: 1000')).totalCount).toBe(
      whole.totalCount,
    );
  });
});
