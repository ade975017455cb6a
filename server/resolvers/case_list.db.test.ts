import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CASE_STATES, ENDED } from '../../geodata/cases/case_steps.ts';
import {
  DEPARTMENTS,
  GRIDS,
  KINDS,
  prepareScatter,
  type ScatteredCase,
  scatter,
  scatteredCases,
} from '../cases_desk/testing/scatter_cases.ts';
import type { CaseFilter, CaseOrder, Due } from '../generated/schema.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Page {
  readonly totalCount: number;
  readonly totalIsAtLeast: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string; readonly due: Due }[];
}

const LIST = `query($filter: CaseFilter, $order: CaseOrder!, $first: Int!, $after: String) {
  jurisdiction(code: "${TINY.code}") { cases(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount totalIsAtLeast pageInfo { hasNextPage endCursor } nodes { id due } } } }`;

/** Regions of the tiny place and the grids that lie in them. */
const REGIONS: Readonly<Record<string, readonly number[]>> = {
  '990001001': [0, 1, 2, 3],
  '990001001002': [1, 3],
  [GRIDS[2]!]: [2],
};
const BELOW: Readonly<Record<string, readonly string[]>> = {
  tree: ['tree', 'tree_branch', 'tree_branch_leaf'],
  tree_branch: ['tree_branch', 'tree_branch_leaf'],
  tree_branch_leaf: ['tree_branch_leaf'],
  stone: ['stone'],
};

/** A filter as the API takes it; the window is given in minutes before now. */
type Drawn = Omit<CaseFilter, 'window'> & { readonly ago: readonly [number, number] | null };

const filters: fc.Arbitrary<Drawn> = fc
  .record(
    {
      ago: fc.constantFrom<readonly [number, number]>([300, 100], [200, 1], [90, 80]),
      kinds: fc.subarray([...KINDS], { minLength: 1 }),
      states: fc.subarray([...CASE_STATES], { minLength: 1 }),
      open: fc.boolean(),
      sources: fc.subarray(['hotline', 'snap_report'] as const, { minLength: 1 }),
      region: fc.constantFrom(...Object.keys(REGIONS)),
      unit: fc.oneof(
        fc.record({ kind: fc.constant('department' as const), code: fc.constantFrom(...DEPARTMENTS) }),
        fc.record({ kind: fc.constant('region' as const), code: fc.constantFrom(...GRIDS) }),
      ),
      due: fc.subarray(['none', 'on_time', 'due_soon', 'overdue'] as const, { minLength: 1 }),
      placements: fc.subarray(['in_grid', 'outside', 'no_place'] as const, { minLength: 1 }),
      paused: fc.boolean(),
      called: fc.boolean(),
      text: fc.constantFrom('灯', '%', '_', '\\', 'loose', ' 示例路 ', '没有这个'),
    },
    { requiredKeys: [] },
  )
  .map((drawn) => ({ ago: null, ...drawn }));

function dueOf({ dueIn, soonIn }: ScatteredCase): Due {
  if (dueIn === null) return 'none';
  if (dueIn < 0) return 'overdue';
  return soonIn! < 0 ? 'due_soon' : 'on_time';
}

/** The filter once more, in plain words. */
function fits(each: ScatteredCase, filter: Drawn): boolean {
  const { ago, kinds, states, open, sources, region, unit, due, placements, paused, called, text } = filter;
  const placement = each.grid !== null ? 'in_grid' : each.placed ? 'outside' : 'no_place';
  const words = text?.trim().toLowerCase() ?? '';
  return (
    (!ago || (each.reportedAgo <= ago[0] && each.reportedAgo > ago[1])) &&
    (!kinds || kinds.some((kind) => BELOW[kind]!.includes(each.kind))) &&
    (!states || states.includes(each.state)) &&
    (open === undefined || open !== ENDED.includes(each.state)) &&
    (!sources || sources.some((source) => source === each.source)) &&
    (!region || (each.grid !== null && REGIONS[region]!.includes(each.grid))) &&
    (!unit || (each.unit?.kind === unit.kind && each.unit.code === unit.code)) &&
    (!due || due.includes(dueOf(each))) &&
    (!placements || placements.includes(placement)) &&
    (paused === undefined || paused === each.paused) &&
    (called === undefined || called === each.clocks.some(({ department }) => department !== null)) &&
    [each.description, each.address ?? ''].some((said) => said.toLowerCase().includes(words))
  );
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
const newest = (a: ScatteredCase, b: ScatteredCase) => compare(a.reportedAgo, b.reportedAgo) || compare(b.id, a.id);
const ORDERS: Readonly<Record<CaseOrder, (a: ScatteredCase, b: ScatteredCase) => number>> = {
  newest,
  due_first: (a, b) => {
    if (a.dueIn === null || b.dueIn === null)
      return compare(Number(a.dueIn === null), Number(b.dueIn === null)) || newest(a, b);
    return compare(a.dueIn, b.dueIn) || compare(a.id, b.id);
  },
};

onEachDatabase('lists of cases', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    await prepareScatter(database.pool);
  });
  afterAll(() => api.app.close());

  const page = async (variables: Record<string, unknown>) =>
    (await api.ask<{ jurisdiction: { cases: Page } }>(LIST, { order: 'newest', first: 50, ...variables })).jurisdiction
      .cases;
  const asked = ({ ago, ...filter }: Drawn, now: Date) => {
    const at = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
    return { ...filter, ...(ago && { window: { from: at(ago[0]), to: at(ago[1]) } }) };
  };

  it('hold just what fits the filter, in the order asked for, over pages of any size', async () => {
    const question = fc.tuple(
      filters,
      fc.constantFrom<CaseOrder>('newest', 'due_first'),
      fc.integer({ min: 1, max: 30 }),
    );
    const property = fc.asyncProperty(
      scatteredCases(40),
      fc.array(question, { minLength: 6, maxLength: 6 }),
      async (cases, questions) => {
        const now = await scatter(database.pool, cases);
        for (const [filter, order, first] of questions) {
          const wanted = cases.filter((each) => fits(each, filter)).sort(ORDERS[order]);
          const told: string[] = [];
          for (let after: string | null = null; ; ) {
            const { nodes, totalCount, totalIsAtLeast, pageInfo } = await page({
              filter: asked(filter, now),
              order,
              first,
              after,
            });
            expect([totalCount, totalIsAtLeast]).toEqual([wanted.length, false]);
            told.push(...nodes.map(({ id }) => id));
            for (const { id, due } of nodes) expect(due).toBe(dueOf(cases.find((each) => each.id === id)!));
            if (!pageInfo.hasNextPage) break;
            after = pageInfo.endCursor;
          }
          expect(told).toEqual(wanted.map(({ id }) => id));
        }
      },
    );
    await fc.assert(property, { numRuns: database.kind === 'embedded' ? 8 : 25 });
  });

  it('find a case by the beginning of its id, with hyphens and without', async () => {
    const [first] = fc.sample(scatteredCases(30), { numRuns: 1, seed: 1 });
    await scatter(database.pool, first!);
    const { id } = first![0]!;
    for (const text of [id, id.slice(0, 9), id.slice(0, 7).toUpperCase(), id.replaceAll('-', '')]) {
      expect((await page({ filter: { text } })).nodes.map((node) => node.id)).toContain(id);
    }
    expect((await page({ filter: { text: id.slice(0, 3) } })).nodes).toEqual([]);
  });

  it('tell which cases have an offered duplicate that nobody has decided on', async () => {
    const [drawn] = fc.sample(scatteredCases(30), { numRuns: 1, seed: 3 });
    const cases = drawn!.map((each, i) => ({ ...each, state: i === 5 ? ('merged' as const) : ('reported' as const) }));
    await scatter(database.pool, cases);
    const pair = (a: number, b: number, decided: boolean) =>
      database.pool.query(
        `insert into case_duplicates values ($1, $2, $3, 0.9, 1, 1, 0.5, $4::text, case when $4::text is not null then now() end)`,
        [TINY.code, cases[a]!.id, cases[b]!.id, decided ? '示例' : null],
      );
    await pair(0, 1, false);
    await pair(2, 3, true);
    await pair(4, 5, false);
    const found = async (withDuplicates: boolean) =>
      (await page({ filter: { withDuplicates } })).nodes
        .map(({ id }) => cases.findIndex((each) => each.id === id))
        .sort();
    expect(await found(true)).toEqual([0, 1]);
    expect(await found(false)).toHaveLength(cases.length - 2);
    const answer = await api.ask<{ jurisdiction: { case: { duplicates: unknown } } }>(
      `{ jurisdiction(code: "${TINY.code}") { case(id: "${cases[1]!.id}") {
        duplicates { case { id } score metres hours words keptApart } } } }`,
    );
    expect(answer.jurisdiction.case.duplicates).toEqual([
      { case: { id: cases[0]!.id }, score: expect.closeTo(0.9), metres: 1, hours: 1, words: 0.5, keptApart: false },
    ]);
  });

  it('refuse a cursor of another order, a page of none, and a text without end', async () => {
    const [cases] = fc.sample(scatteredCases(30), { numRuns: 1, seed: 5 });
    await scatter(database.pool, cases!);
    const { pageInfo } = await page({ first: 1 });
    const refused = (variables: Record<string, unknown>) =>
      api.errorsOf(LIST, { order: 'newest', first: 50, ...variables });
    expect(await refused({ order: 'due_first', after: pageInfo.endCursor })).toEqual(['BAD_PAGE_CURSOR']);
    expect(await refused({ first: 0 })).toEqual(['BAD_PAGE_SIZE']);
    expect(await refused({ filter: { text: '长'.repeat(201) } })).toEqual(['BAD_TEXT']);
    const now = new Date().toISOString();
    expect(await refused({ filter: { window: { from: now, to: now } } })).toEqual(['BAD_WINDOW']);
  });
});
