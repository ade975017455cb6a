import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reckonCounts, reckonWaits } from '../cases_desk/testing/reckon_figures.ts';
import {
  DEPARTMENTS,
  GRIDS,
  KINDS,
  prepareScatter,
  type ScatteredCase,
  type ScatteredClock,
  scatter,
  scatteredCases,
} from '../cases_desk/testing/scatter_cases.ts';
import type { Awaited, CaseGrouping, Figure } from '../generated/schema.ts';
import type { CaseCounts } from '../rules/case_figures.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

type Part = 'reported' | 'closed' | 'response' | 'resolution' | 'satisfaction' | 'overdue' | 'reopened';
type Figures = Readonly<Record<Part, Figure>> & {
  readonly waits: readonly { readonly awaited: Awaited; readonly median: Figure; readonly p90: Figure }[];
  readonly before?: Figures;
};

const FIGURE = 'value numerator denominator digest leftOut { count reason { zh en } } definition { zh en }';
const PARTS: readonly Part[] = ['reported', 'closed', 'response', 'resolution', 'satisfaction', 'overdue', 'reopened'];
const FIELDS = `${PARTS.map((part) => `${part} { ...f }`).join(' ')}
  waits { awaited median { value numerator denominator } p90 { value } }`;
const FRAGMENT = `fragment f on Figure { ${FIGURE} }`;

/** Numerator and denominator of each share, as its definition says. */
const SHARES: Readonly<Record<Part, (counts: CaseCounts) => readonly [number, number]>> = {
  reported: ({ reported }) => [reported, 1],
  closed: ({ closed, reported, refused }) => [closed, reported - refused],
  response: ({ answered, answerTimed, answerAwaited }) => [answered, answerTimed - answerAwaited],
  resolution: ({ closed, refused }) => [closed, closed + refused],
  satisfaction: ({ satisfied, rated }) => [satisfied, rated],
  overdue: ({ late, timed }) => [late, timed],
  reopened: ({ reopened, endedOnce }) => [reopened, endedOnce],
};

/** Of a case at most one clock for acceptance, as the rules of steps have it. */
const cases = scatteredCases(50).map((drawn) =>
  drawn.map((each) => ({
    ...each,
    clocks: each.clocks.filter(
      ({ awaited }, i) => awaited !== 'acceptance' || each.clocks.findIndex((c) => c.awaited === awaited) === i,
    ),
  })),
);

const every = () => true;
const inWindow = (all: readonly ScatteredCase[], [from, to]: readonly [number, number]) =>
  all.filter(({ reportedAgo }) => reportedAgo <= from && reportedAgo > to);

function expectFigures(told: Figures, counted: readonly ScatteredCase[], mine: (clock: ScatteredClock) => boolean) {
  const counts = reckonCounts(counted, mine);
  for (const part of PARTS) {
    const [numerator, denominator] = SHARES[part](counts);
    const value = denominator === 0 ? null : numerator / denominator;
    expect(told[part], part).toMatchObject({ value, numerator, denominator });
    const merged = told[part].leftOut.find(({ reason }) => reason.zh.includes('已并入'))?.count ?? 0;
    expect(merged).toBe(counts.merged);
  }
  const waits = reckonWaits(counted, mine);
  expect(told.waits.map(({ awaited }) => awaited).toSorted()).toEqual([...waits.keys()].toSorted());
  for (const { awaited, median, p90 } of told.waits) {
    const { begun, ended, median: half, p90: most } = waits.get(awaited)!;
    expect({ ...median, p90: p90.value }).toEqual({ value: half, numerator: ended, denominator: begun, p90: most });
  }
}

onEachDatabase('figures on cases', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    await prepareScatter(database.pool);
  });
  afterAll(() => api.app.close());

  const windowOf = (now: Date, [from, to]: readonly [number, number]) => {
    const at = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
    return { from: at(from), to: at(to) };
  };
  const figures = async (window: object, args = '') =>
    (
      await api.ask<{ jurisdiction: { caseFigures: Figures } }>(
        `query($window: Window!) { jurisdiction(code: "${TINY.code}") {
          caseFigures(window: $window ${args}) { ${FIELDS} before { ${FIELDS} } } } } ${FRAGMENT}`,
        { window },
      )
    ).jurisdiction.caseFigures;
  const table = async (window: object, by: CaseGrouping, level: number | null) =>
    (
      await api.ask<{ jurisdiction: { caseFigureTable: readonly { code: string; figures: Figures }[] } }>(
        `query($window: Window!, $by: CaseGrouping!, $level: Int) { jurisdiction(code: "${TINY.code}") {
          caseFigureTable(window: $window, by: $by, level: $level) { code name { zh }
            figures { ${FIELDS} before { ${FIELDS} } } } } } ${FRAGMENT}`,
        { window, by, level },
      )
    ).jurisdiction.caseFigureTable;

  const numRuns = () => (database.kind === 'embedded' ? 6 : 25);
  const NOW: readonly [number, number] = [200, 100];
  const BEFORE: readonly [number, number] = [300, 200];

  it('are those of a count over every case, for the whole, a region, a kind, a department, and the period before', async () => {
    const property = fc.asyncProperty(cases, async (all) => {
      const window = windowOf(await scatter(database.pool, all), NOW);
      const check = async (
        args: string,
        counts: (each: ScatteredCase) => boolean,
        mine: (clock: ScatteredClock) => boolean = every,
      ) => {
        const told = await figures(window, args);
        expectFigures(told, inWindow(all, NOW).filter(counts), mine);
        expectFigures(told.before!, inWindow(all, BEFORE).filter(counts), mine);
      };
      await check('', every);
      await check('region: "990001001002"', ({ grid }) => grid === 1 || grid === 3);
      await check('kinds: ["tree_branch"]', ({ kind }) => kind.startsWith('tree_branch'));
      await check('department: "fire"', isOf('fire'), isMine('fire'));
      await check(
        'department: "water", kinds: ["stone"], region: "990001001001"',
        (each) => isOf('water')(each) && each.kind === 'stone' && (each.grid === 0 || each.grid === 2),
        isMine('water'),
      );
    });
    await fc.assert(property, { numRuns: numRuns() });
  });

  it('are the same in a table, row by row, as for each region, kind and department by itself', async () => {
    const property = fc.asyncProperty(cases, async (all) => {
      const window = windowOf(await scatter(database.pool, all), NOW);
      const check = async (
        by: CaseGrouping,
        level: number | null,
        groups: readonly string[],
        belongs: (code: string) => (each: ScatteredCase) => boolean,
        mine: (code: string) => (clock: ScatteredClock) => boolean = () => every,
      ) => {
        const rows = await table(window, by, level);
        expect(rows.map(({ code }) => code)).toEqual(expect.arrayContaining([...groups]));
        for (const { code, figures: told } of rows) {
          expectFigures(told, inWindow(all, NOW).filter(belongs(code)), mine(code));
          expectFigures(told.before!, inWindow(all, BEFORE).filter(belongs(code)), mine(code));
        }
      };
      const inRegion = (code: string) => (each: ScatteredCase) => each.grid !== null && gridIsIn(each.grid, code);
      await check('region', 3, GRIDS, inRegion);
      await check('region', 2, ['990001001001', '990001001002'], inRegion);
      await check('region', null, ['990001001'], inRegion);
      await check(
        'kind',
        null,
        ['tree', 'stone'],
        (code) =>
          ({ kind }) =>
            kind === code || kind.startsWith(`${code}_`),
      );
      await check('department', null, DEPARTMENTS, isOf, isMine);
    });
    await fc.assert(property, { numRuns: numRuns() });
  });

  it('have the closure rate of Jiaohe, 338 of 344 or 98.26 %, and say what was left out and what is simulated', async () => {
    const [drawn] = fc.sample(scatteredCases(30), { numRuns: 1, seed: 1 });
    const like = (state: ScatteredCase['state'], count: number, simulated: boolean) =>
      Array.from({ length: count }, (_, i) => ({
        ...drawn![0]!,
        id: `${state.padEnd(8, 'x').replaceAll(/[^0-9a-f]/g, '0')}-0000-4000-8000-${String(i).padStart(12, '0')}`,
        state,
        simulated,
        reportedAgo: 150,
        grid: 0,
        placed: true,
        paused: false,
        dueIn: null,
        soonIn: null,
        clocks: [],
      }));
    const window = windowOf(
      await scatter(database.pool, [
        ...like('closed', 338, false),
        ...like('handled', 6, true),
        ...like('refused', 3, false),
        ...like('merged', 2, false),
      ]),
      NOW,
    );
    const { closed, reported } = await figures(window);
    expect(closed.value).toBeCloseTo(0.9826, 4);
    expect(closed).toMatchObject({ numerator: 338, denominator: 344 });
    expect(closed.leftOut.map(({ count, reason }) => [count, reason.zh])).toEqual([
      [2, '已并入其他事件，由那件代计'],
      [3, '不予受理（附理由）'],
    ]);
    expect(reported.value).toBe(347);
    expect(reported.definition.zh).toContain('模拟事件 6 件');
    expect(reported.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a window without cases have no rate, and are 0 in number', async () => {
    const window = windowOf(new Date(), [10_000_000, 9_000_000]);
    const { reported, closed, waits } = await figures(window);
    expect([reported.value, closed.value, waits]).toEqual([0, null, []]);
    expect((await table(window, 'kind', null)).map(({ code }) => code)).toEqual(
      expect.arrayContaining(KINDS.filter((kind) => !kind.includes('_'))),
    );
  });
});

const isMine =
  (department: string) =>
  (clock: ScatteredClock): boolean =>
    clock.department === null || clock.department === department;

const isOf =
  (department: string) =>
  ({ unit, clocks }: ScatteredCase): boolean =>
    (unit?.kind === 'department' && unit.code === department) ||
    clocks.some((clock) => clock.department === department);

function gridIsIn(grid: number, code: string): boolean {
  if (code === '990001001') return true;
  if (code === '990001001001') return grid === 0 || grid === 2;
  if (code === '990001001002') return grid === 1 || grid === 3;
  return GRIDS[grid] === code;
}
