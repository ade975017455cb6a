import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CASE_STATES } from '../../geodata/cases/case_steps.ts';
import { HEAT_SOURCES } from '../../geodata/heat/facet.ts';
import { unpackCells } from '../../geodata/heat/heat_answer.ts';
import { columnOf, type HeatGrid, rowOf } from '../../geodata/heat/heat_grid.ts';
import { Asked, somebody } from '../privacy/testing/people.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { foldAllHeat } from './fold_heat.ts';
import { SENSITIVE_LEVEL } from './sensitive_cells.ts';
import { addPlainCases } from './testing/plain_cases.ts';

const KINDS = ['hazard', 'wish', 'snap_report'] as const;
const SENSITIVE = 'hazard';
const NOW = Date.parse('2026-03-01T00:00:00Z');
const DAY = 86_400_000;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const plainCase = fc.record({
  longitude: share.map((part) => TINY.west + part * (TINY.east - TINY.west)),
  latitude: share.map((part) => TINY.south + part * (TINY.north - TINY.south)),
  reportedAt: share.map((part) => new Date(NOW - part * 40 * DAY)),
  kind: fc.constantFrom(...KINDS),
  source: fc.constantFrom(...HEAT_SOURCES),
  state: fc.constantFrom(...CASE_STATES),
  simulated: fc.boolean(),
});
const question = fc.record({
  region: fc.constantFrom<string | null>(
    null,
    '990001001',
    '990001001001',
    '990001001002',
    '990001001001001',
    '990001001002002',
  ),
  zoom: fc.integer({ min: 9, max: 18 }),
  days: fc.integer({ min: 1, max: 40 }),
  kinds: fc.option(fc.subarray<string>([...KINDS], { minLength: 1 }), { nil: null }),
  sources: fc.option(fc.subarray([...HEAT_SOURCES], { minLength: 1 }), { nil: null }),
  states: fc.option(fc.subarray([...CASE_STATES], { minLength: 1 }), { nil: null }),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

const HEAT = `query($box: Box!, $zoom: Float!, $window: Window!, $kinds: [ID!], $sources: [CaseSource!], $states: [CaseState!]) {
  jurisdiction(code: "${TINY.code}") {
    heat(box: $box, zoom: $zoom, window: $window, kinds: $kinds, sources: $sources, states: $states) {
      grid { level column row columns rows } counts total } } }`;
interface Heat {
  readonly jurisdiction: {
    readonly heat: { readonly grid: HeatGrid; readonly counts: number[]; readonly total: number };
  };
}

onEachDatabase('heat of whoever sees a part of a place', (database) => {
  let asked: Asked;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    await database.pool.query('update case_kinds set sensitive = (code = $1)', [SENSITIVE]);
    asked = new Asked(database);
    await addPlainCases(database.pool, TINY.code, fc.sample(plainCase, { numRuns: 600, seed: 5 }));
    await database.pool.query(
      `update case_states s set grid_id = g.id, placement = 'in_grid'
       from (select c.case_id, min(r.id) as id from case_states c join regions r on r.level = 3 and ST_Covers(r.outline, c.position) group by 1) g
       where g.case_id = s.case_id`,
    );
    await foldAllHeat(database.pool, TINY.code);
  });
  afterAll(() => asked.app.close());

  const box = { west: TINY.west, south: TINY.south, east: TINY.east, north: TINY.north };
  const heat = async ({ region, zoom, days, kinds, sources, states }: Question) => {
    asked.as(somebody('street', { region }));
    const window = { from: new Date(NOW - days * DAY), to: new Date(NOW + DAY) };
    const { jurisdiction } = await asked.ask<Heat>(HEAT, { box, zoom, window, kinds, sources, states });
    return jurisdiction.heat;
  };
  /** The cases of the grids in a region, by plain SQL, each put into its cell by itself. */
  const byHand = async ({ region, days, kinds, sources, states }: Question, grid: HeatGrid) => {
    const { rows } = await database.pool.query(
      `with recursive below as (
        select id from regions where $1::text is null or code = $1
        union select r.id from regions r join below on r.parent_id = below.id
      ), kinds as (
        select code from case_kinds where $3::text[] is null or code = any($3)
        union select k.code from case_kinds k join case_kinds p on p.code = k.parent_code and p.code = any($3)
      )
      select ST_X(position) as x, ST_Y(position) as y, kind_code from case_states
      where ($1::text is null or grid_id in (select id from below)) and reported_at >= $2
        and kind_code in (select code from kinds)
        and ($4::text[] is null or source = any($4)) and ($5::text[] is null or state = any($5))`,
      [region, new Date(NOW - days * DAY), kinds, sources, states],
    );
    const edges = { x: [columnOf(TINY.west), columnOf(TINY.east)], y: [rowOf(TINY.north), rowOf(TINY.south)] } as const;
    const shown = (cell: number, [first, last]: readonly [number, number], kind: string) => {
      if (kind !== SENSITIVE) return cell;
      const side = 2 ** SENSITIVE_LEVEL;
      return Math.min(last, Math.max(first, Math.floor(cell / side) * side + side / 2));
    };
    const counts = new Int32Array(grid.columns * grid.rows);
    for (const { x, y, kind_code: kind } of rows) {
      const column = (shown(columnOf(x), edges.x, kind) >> grid.level) - grid.column;
      const row = (shown(rowOf(y), edges.y, kind) >> grid.level) - grid.row;
      counts[row * grid.columns + column]! += 1;
    }
    return counts;
  };

  it('is what a plain count of the cases of his grids gives, on no cell more of his neighbours’ and none less of his', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (of) => {
        const { grid, counts, total } = await heat(of);
        const expected = await byHand(of, grid);
        expect([...unpackCells(counts, grid)]).toEqual([...expected]);
        expect(total).toBe(expected.reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('is as much as his list of cases counts, and over all parts as much as the place, also in cells wider than a part', async () => {
    const parts = ['990001001001', '990001001002'];
    for (const zoom of [9, 12, 16]) {
      const all = { zoom, days: 40, kinds: null, sources: null, states: null };
      const totals = [];
      for (const region of parts) {
        const { total } = await heat({ ...all, region });
        const { jurisdiction } = await asked.ask<{ jurisdiction: { cases: { totalCount: number } } }>(
          `{ jurisdiction(code: "${TINY.code}") { cases(filter: {}, first: 1) { totalCount } } }`,
        );
        expect(total).toBe(jurisdiction.cases.totalCount);
        totals.push(total);
      }
      expect(totals.reduce((sum, total) => sum + total)).toBe(600);
    }
  });

  it('tells of a sensitive case the same wherever in its coarse cell it lies, to whoever asks', async () => {
    const kinds = [SENSITIVE];
    const heats = async () => {
      const told = [];
      for (const region of [null, '990001001001'])
        for (const zoom of [14, 16, 18])
          told.push(await heat({ region, zoom, days: 40, kinds, sources: null, states: null }));
      return told;
    };
    const before = await heats();
    // Each into the north-west corner of its coarse cell, a quarter of a finest cell from its edges.
    const side = (2 ** SENSITIVE_LEVEL * 360) / 2 ** 21;
    await database.pool.query(
      `update case_states set position = ST_SetSRID(ST_MakePoint(
         floor((ST_X(position) + 180) / $1::float8) * $1 - 180 + $1 / 32, ST_Y(position)), 4326)
       where kind_code = $2`,
      [side, SENSITIVE],
    );
    expect(await heats()).toEqual(before);
  });
});
