import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpackCells } from '../../geodata/heat/heat_answer.ts';
import { HeatCube, type HeatCubeAnswer } from '../../geodata/heat/heat_cube.ts';
import { columnOf, type HeatGrid, latitudeOf, longitudeOf, MAX_CELLS } from '../../geodata/heat/heat_grid.ts';
import { backfillCases } from '../live/backfill.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Heat {
  readonly jurisdiction: {
    readonly simulated: boolean;
    readonly heat: {
      readonly grid: HeatGrid | null;
      readonly counts: readonly number[];
      readonly total: number;
      readonly simulated: boolean;
      readonly upToDate: boolean;
    };
  };
}

onEachDatabase('heat of a simulated past', (database) => {
  let api: TestApi;
  let made: number;
  const now = Date.now();
  const window = { from: new Date(now - 40 * 86_400_000).toISOString(), to: new Date(now + 86_400_000).toISOString() };
  const everywhere = { west: TINY.west, south: TINY.south, east: TINY.east, north: TINY.north };

  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    await backfillCases(database.pool, TINY.code, { seed: 1, days: 10, casesPerDay: 60 });
    const placed = await database.pool.query(
      'select count(*)::integer as n from case_states where position is not null',
    );
    made = placed.rows[0].n;
    expect(made).toBeGreaterThan(400);
  });
  afterAll(() => api.app.close());

  const heat = async (changed: object = {}) =>
    (
      await api.ask<Heat>(
        `query($box: Box!, $zoom: Float!, $window: Window!, $kinds: [ID!], $sources: [CaseSource!], $states: [CaseState!]) {
          jurisdiction(code: "${TINY.code}") {
            heat(box: $box, zoom: $zoom, window: $window, kinds: $kinds, sources: $sources, states: $states) {
              grid { level column row columns rows } counts total simulated upToDate } } }`,
        { box: everywhere, zoom: 14, window, ...changed },
      )
    ).jurisdiction.heat;

  it('counts every case that has a place once, never in more cells than the limit', async () => {
    for (const zoom of [0, 9, 14, 18, 24]) {
      const { grid, counts, total, simulated, upToDate } = await heat({ zoom });
      expect(total).toBe(made);
      expect(simulated).toBe(true);
      expect(upToDate).toBe(true);
      const cells = unpackCells(counts, grid!);
      expect(cells.length).toBeLessThanOrEqual(MAX_CELLS);
      expect(cells.reduce((sum, count) => sum + count, 0)).toBe(made);
    }
  });

  it('agrees with the list of cases for whole cells, a window, kinds, sources and states', async () => {
    const west = { ...everywhere, east: 101.004 };
    const from = new Date(now - 5 * 86_400_000).toISOString();
    const kinds = ['hazard', 'wish'];
    const sources = ['grid_worker', 'snap_report'];
    const { total, grid } = await heat({
      ...{ box: west, window: { ...window, from }, kinds, sources, states: ['closed'] },
    });
    const counted = await database.pool.query(
      `with recursive below as (
        select code from case_kinds where jurisdiction_code = $4 and code = any($3)
        union select k.code from case_kinds k join below on k.parent_code = below.code where k.jurisdiction_code = $4
      )
      select count(*)::integer as n from case_states where ST_X(position) < $1 and reported_at >= date_trunc('minute', $2::timestamptz)
        and kind_code in (select code from below) and source = any($5) and state = 'closed'`,
      [longitudeOf(grid!.level, grid!.column + grid!.columns), from, kinds, TINY.code, sources],
    );
    expect((columnOf(101.004) >> grid!.level) - grid!.column).toBe(grid!.columns - 1);
    expect(total).toBe(counted.rows[0].n);
    expect(total).toBeGreaterThan(0);
  });

  it('has no cells where the box misses the place', async () => {
    expect(await heat({ box: { west: 0, south: 0, east: 1, north: 1 } })).toMatchObject({
      grid: null,
      counts: [],
      total: 0,
    });
  });

  it('comes as a cube that has the same counts for every window of whole steps', async () => {
    const { jurisdiction } = await api.ask<{ jurisdiction: { heatCube: HeatCubeAnswer & { total: number } } }>(
      `query($box: Box!, $window: Window!) { jurisdiction(code: "${TINY.code}") {
        heatCube(box: $box, zoom: 16, window: $window, steps: 60) {
          grid { level column row columns rows } from stepMinutes steps packed total } } }`,
      { box: everywhere, window },
    );
    const answer = jurisdiction.heatCube;
    expect(answer.stepMinutes).toBe(1440);
    expect(answer.total).toBe(made);
    const cube = HeatCube.from(answer)!;
    const [first, last] = [35, 39];
    const part = {
      from: new Date(cube.from + first * cube.stepMs).toISOString(),
      to: new Date(cube.from + last * cube.stepMs).toISOString(),
    };
    const { counts, grid } = await heat({ window: part, zoom: 16 - answer.grid!.level });
    expect(grid).toEqual(answer.grid);
    const expected = [...unpackCells(counts, grid!)];
    const given = new Array<number>(expected.length).fill(0);
    cube.counts(first, last).forEach((count, i) => {
      given[cube.places[i]!] = count;
    });
    expect(given).toEqual(expected);
    expect(expected.some((count) => count > 0)).toBe(true);
  });

  it('says what its colours are to mean, and who lives in its cells', async () => {
    const { jurisdiction } = await api.ask<{
      jurisdiction: {
        heatDomain: { densityP99: number };
        homeCells: { grid: HeatGrid; households: number[]; fewest: number; leftOut: number };
      };
    }>(
      `query($box: Box!) { jurisdiction(code: "${TINY.code}") { heatDomain { densityP99 }
        homeCells(box: $box, zoom: 14) { grid { level column row columns rows } households fewest leftOut } } }`,
      { box: everywhere },
    );
    expect(jurisdiction.heatDomain.densityP99).toBeGreaterThan(0);
    const { grid, households, fewest, leftOut } = jurisdiction.homeCells;
    const cells = [...unpackCells(households, grid)].filter((count) => count > 0);
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(fewest);
    expect(cells.reduce((sum, count) => sum + count, leftOut)).toBe(
      tinyPlace.entrances.reduce((sum, { households }) => sum + households, 0),
    );
    expect(grid).toEqual((await heat()).grid);
    expect(latitudeOf(grid.level, grid.row)).toBeGreaterThanOrEqual(TINY.north);
  });

  it('says with every figure that the cases are simulated', async () => {
    const { jurisdiction } = await api.ask<{
      jurisdiction: {
        simulated: boolean;
        caseFigures: Record<'reported' | 'closed', { value: number; numerator: number; definition: { zh: string } }>;
      };
    }>(
      `query($window: Window!) { jurisdiction(code: "${TINY.code}") { simulated caseFigures(window: $window) {
        reported { value numerator definition { zh } } closed { value numerator definition { zh } } } } }`,
      { window },
    );
    expect(jurisdiction.simulated).toBe(true);
    const { reported, closed } = jurisdiction.caseFigures;
    expect(reported.value).toBeGreaterThan(0);
    for (const { definition } of [reported, closed]) expect(definition.zh).toContain('模拟事件');
  });
});
