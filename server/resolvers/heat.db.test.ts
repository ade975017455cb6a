import { afterAll, beforeAll, expect, it } from 'vitest';
import { backfillCases } from '../live/backfill.ts';
import { MAX_CELLS } from '../rules/heat_cells.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Heat {
  readonly jurisdiction: {
    readonly simulated: boolean;
    readonly heat: {
      readonly cellLongitude: number;
      readonly cellLatitude: number;
      readonly cells: readonly number[];
      readonly total: number;
      readonly simulated: boolean;
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
    made = await backfillCases(database.pool, TINY.code, { seed: 1, days: 10, casesPerDay: 60 });
  });
  afterAll(() => api.app.close());

  const heat = async (changed: object = {}) =>
    (
      await api.ask<Heat>(
        `query($box: Box!, $zoom: Float!, $window: Window!, $kinds: [ID!]) { jurisdiction(code: "${TINY.code}") {
          simulated heat(box: $box, zoom: $zoom, window: $window, kinds: $kinds) {
            cellLongitude cellLatitude cells total simulated } } }`,
        { box: everywhere, zoom: 14, window, ...changed },
      )
    ).jurisdiction.heat;

  it('counts every case once, in cells on whole multiples, never more than the limit', async () => {
    for (const zoom of [0, 9, 14, 18, 24]) {
      const { cells, total, cellLongitude, cellLatitude, simulated } = await heat({ zoom });
      expect(total).toBe(made);
      expect(simulated).toBe(true);
      expect(cells.length / 3).toBeLessThanOrEqual(MAX_CELLS);
      for (let i = 0; i < cells.length; i += 3) {
        const column = cells[i]! / cellLongitude;
        const row = cells[i + 1]! / cellLatitude;
        expect(Math.abs(column - Math.round(column))).toBeLessThan(1e-4);
        expect(Math.abs(row - Math.round(row))).toBeLessThan(1e-4);
      }
    }
  });

  it('agrees with the list of cases for a box, a window and kinds', async () => {
    const west = { ...everywhere, east: 101.004 };
    const from = new Date(now - 5 * 86_400_000).toISOString();
    const { total } = await heat({ box: west, window: { ...window, from }, kinds: ['hazard', 'wish'] });
    const counted = await database.pool.query(
      `select count(*) as n from cases where ST_X(position) <= 101.004 and reported_at >= $1
        and kind_code in ('hazard', 'wish')`,
      [from],
    );
    expect(total).toBe(Number(counted.rows[0].n));
    expect(total).toBeGreaterThan(0);
  });

  it('has no cells where the box misses the place', async () => {
    expect(await heat({ box: { west: 0, south: 0, east: 1, north: 1 } })).toMatchObject({ cells: [], total: 0 });
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
    expect(reported.value).toBe(made);
    expect(reported.definition.zh).toContain(`模拟事件 ${made} 件`);
    expect(closed.value).toBe(closed.numerator / made);
    expect(closed.value).toBeGreaterThan(0.5);
  });
});
