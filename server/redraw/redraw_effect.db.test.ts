import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { rederiveCases } from '../cases/rederive_cases.ts';
import { storedAndDerived } from '../testing/derived_projection.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { takeEffect } from './effect/take_effect.ts';
import { RedrawDesk } from './testing/redraw_desk.ts';

const [GRID_1, GRID_3] = ['990001001001001', '990001001001003'];
/** In grid 1, beside grid 3. */
const UPPER: readonly [number, number] = [101.001, 38.0025];
const UPPER_EAST: readonly [number, number] = [101.003, 38.0025];

interface RegionNow {
  readonly code: string;
  readonly validFrom: string;
  readonly people: { readonly households: number };
  readonly staff: readonly { readonly code: string }[];
  readonly lineage: readonly {
    readonly from: { readonly code: string; readonly validTo: string | null };
    readonly households: number;
    readonly areaM2: number;
  }[];
}

onEachDatabase('publication', (database) => {
  let desk: RedrawDesk;
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
  });
  afterAll(() => desk.close());

  /** Each test begins with the grids as they were loaded. */
  afterEach(async () => {
    const { rows } = await database.pool.query(`select id from redraws where state = 'in_effect'`);
    for (const { id } of rows) await desk.step('leader', 'rollBackRedraw', id, 'note: "试验结束"');
  });

  async function approvedDraft(...gives: readonly (readonly [readonly [number, number], string])[]) {
    const redraw = await desk.start('planner');
    const open = await desk.open(redraw);
    for (const [position, code] of gives) open.give(position, code);
    await open.sync();
    await desk.step('planner', 'submitRedraw', redraw.id, `edits: ${gives.length}`);
    return redraw;
  }

  async function grids(asOf: string | null = null): Promise<RegionNow[]> {
    const { jurisdiction } = await desk.as('leader').ask<{ jurisdiction: { regions: { nodes: RegionNow[] } } }>(
      `query($asOf: DateTime) { jurisdiction(code: "${TINY.code}") { regions(level: 3, asOf: $asOf) { nodes {
        code validFrom people { households } staff { code }
        lineage { from { code validTo } households areaM2 } } } } }`,
      { asOf },
    );
    return jurisdiction.regions.nodes;
  }

  const households = (rows: readonly RegionNow[]) => rows.reduce((sum, { people }) => sum + people.households, 0);
  const gridNow = async (code: string) => (await grids()).find((grid) => grid.code === code)!;

  it('gives the grids new versions from the moment on, with their lineage, households summing up as before', async () => {
    const before = await grids();
    const moment = new Date().toISOString();
    const redraw = await approvedDraft([UPPER, GRID_3]);
    const done = await desk.step('leader', 'approveRedraw', redraw.id);
    expect(done.steps.map(({ step, note }) => `${step} ${note ?? ''}`.trim())).toEqual([
      'started',
      'submitted',
      'approved',
      'took_effect',
    ]);
    expect(done.state).toBe('in_effect');
    const after = await grids();
    expect(after.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
    expect(households(after)).toBe(households(before));
    const [grew, shrank] = [after.find(({ code }) => code === GRID_3)!, after.find(({ code }) => code === GRID_1)!];
    expect(shrank.lineage).toEqual([]);
    expect(grew.lineage.map(({ from }) => from.code).sort()).toEqual([GRID_1, GRID_3]);
    expect(grew.lineage.reduce((sum, row) => sum + row.households, 0)).toBe(grew.people.households);
    const moved = grew.lineage.find(({ from }) => from.code === GRID_1)!;
    expect(moved.households).toBe(done.effect!.moved.households);
    expect(moved.areaM2).toBeGreaterThan(1000);
    // The other community was not touched.
    const far = (code: string) => [before, after].map((rows) => rows.find((row) => row.code === code)!.validFrom);
    expect(new Set(far('990001001002002')).size).toBe(1);
    // Any past moment shows what was so then.
    const past = await grids(moment);
    expect(past.find(({ code }) => code === GRID_3)!.people.households).toBe(
      before.find(({ code }) => code === GRID_3)!.people.households,
    );
  });

  it('moves open cases with the line, by an event of each, and leaves what was closed where it was', async () => {
    const moves = await desk.report(UPPER);
    const stays = await desk.report([101.001, 38.0008]);
    const redraw = await approvedDraft([UPPER, GRID_3]);
    await desk.step('leader', 'approveRedraw', redraw.id);
    const { rows } = await database.pool.query(
      `select s.case_id, g.code, e.step, e.note from case_states s join regions g on g.id = s.grid_id
       join case_events e on e.case_id = s.case_id and e.sequence = s.sequence where s.case_id = any($1)`,
      [[moves, stays]],
    );
    const byId = new Map(rows.map((row) => [row.case_id, row]));
    expect(byId.get(moves)).toMatchObject({ code: GRID_3, step: 'redrawn', note: expect.stringContaining(GRID_3) });
    expect(byId.get(stays)).toMatchObject({ code: GRID_1, step: 'reported' });
    const { stored, derived } = await storedAndDerived(database.pool, TINY.code);
    expect(stored.states.map((row) => ({ ...row }))).toHaveLength(derived.states.length);
    await rederiveCases(database.pool, TINY.code, { onlyOpen: false });
  });

  it('lets staff go on in the version that carries on their grid', async () => {
    const redraw = await approvedDraft([UPPER, GRID_3]);
    await desk.step('leader', 'approveRedraw', redraw.id);
    expect((await gridNow(GRID_1)).staff).toEqual([{ code: 'W-1' }]);
    const { rows } = await database.pool.query(
      `select grid_id, valid_to from staff where code = 'W-1' order by valid_from`,
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.slice(0, -1).every(({ valid_to }) => valid_to !== null)).toBe(true);
  });

  it('rolled back brings the former grids back as new versions, with people and cases', async () => {
    const before = await grids();
    const id = await desk.report(UPPER_EAST);
    const redraw = await approvedDraft([UPPER_EAST, GRID_3]);
    await desk.step('leader', 'approveRedraw', redraw.id);
    expect(await desk.refusalOf('leader', 'rollBackRedraw', redraw.id, 'note: ""')).toEqual(['BAD_NOTE']);
    const back = await desk.step('leader', 'rollBackRedraw', redraw.id, 'note: "居民反对"');
    expect(back).toMatchObject({ state: 'rolled_back' });
    const after = await grids();
    expect(after.map(({ code, people }) => [code, people.households])).toEqual(
      before.map(({ code, people }) => [code, people.households]),
    );
    expect(
      after
        .find(({ code }) => code === GRID_1)!
        .lineage.map(({ from }) => from.code)
        .sort(),
    ).toEqual([GRID_1, GRID_3]);
    const { rows } = await database.pool.query(
      'select g.code, s.sequence from case_states s join regions g on g.id = s.grid_id where s.case_id = $1',
      [id],
    );
    expect(rows).toEqual([{ code: GRID_1, sequence: 3 }]);
    const same = await database.pool.query(
      `select count(*)::int from regions a join regions b on b.code = a.code and b.valid_to is null
       where a.valid_from = (select min(valid_from) from regions) and ST_AsBinary(a.outline) = ST_AsBinary(b.outline)`,
    );
    expect(same.rows[0].count).toBeGreaterThanOrEqual(7);
  });

  it('is refused, and says why, where the grids it began from were replaced meanwhile', async () => {
    const first = await approvedDraft([UPPER, GRID_3]);
    const second = await approvedDraft([UPPER_EAST, GRID_3]);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await desk.step('leader', 'approveRedraw', second.id, `effectiveAt: "${tomorrow}"`);
    await desk.step('leader', 'approveRedraw', first.id);
    expect(await desk.redraw(second.id)).toMatchObject({ state: 'approved', isBaseReplaced: true });
    await database.pool.query(
      `insert into redraw_steps (jurisdiction_code, redraw_id, number, step, effective_at)
       select jurisdiction_code, redraw_id, max(number) + 1, 'postponed', now() from redraw_steps where redraw_id = $1 group by 1, 2`,
      [second.id],
    );
    await desk.as('leader').app.context.redraws.effects.look();
    const failed = await desk.redraw(second.id);
    expect(failed.state).toBe('submitted');
    expect(failed.steps.at(-1)).toMatchObject({ step: 'failed', by: null, note: expect.stringContaining('replaced') });
    expect(await desk.refusalOf('leader', 'approveRedraw', second.id)).toEqual(['REDRAW_BASE_REPLACED']);
  });

  it('is caught up with by a server that slept when the moment came, and done once by two that look at once', async () => {
    const redraw = await approvedDraft([UPPER, GRID_3]);
    const soon = new Date(Date.now() + 300).toISOString();
    await desk.step('leader', 'approveRedraw', redraw.id, `effectiveAt: "${soon}"`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const outcomes = await Promise.all([
      takeEffect(database.pool, TINY.code, redraw.id),
      takeEffect(database.pool, TINY.code, redraw.id),
    ]);
    expect(outcomes.sort()).toEqual(['not_due', 'took_effect']);
    const { rows } = await database.pool.query(
      `select count(*)::int from redraw_steps where redraw_id = $1 and step = 'took_effect'`,
      [redraw.id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('leaves nothing half done where the database finds a fault in the last moment', async () => {
    const before = await grids();
    const redraw = await approvedDraft([UPPER, GRID_3]);
    // A grid that somebody put over others behind the program's back.
    await database.pool.query(
      `insert into regions (jurisdiction_code, code, level, parent_id, name_zh, outline, valid_from)
       select jurisdiction_code, 'OVERLAP-1', 3, parent_id, '重叠网格', ST_Multi(ST_Envelope(ST_Buffer(ST_Centroid(outline), 0.0001))),
         valid_from from regions where code = $1 and valid_to is null`,
      [GRID_1],
    );
    await database.pool.query(`update redraws set based_at = now() where id = $1`, [redraw.id]);
    const refused = await desk.step('leader', 'approveRedraw', redraw.id);
    expect(refused.state).toBe('submitted');
    expect(refused.steps.at(-1)).toMatchObject({ step: 'failed' });
    await database.pool.query(`update regions set valid_to = now() where code = 'OVERLAP-1'`);
    expect((await grids()).map(({ code, validFrom }) => [code, validFrom])).toEqual(
      before.map(({ code, validFrom }) => [code, validFrom]),
    );
    const { rows } = await database.pool.query('select count(*)::int from region_lineage where redraw_id = $1', [
      redraw.id,
    ]);
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('splits a grid into two: a new code by the rule of the place, and the old one where most households stay', async () => {
    const redraw = await desk.start('planner');
    const open = await desk.open(redraw);
    const { coverage } = open.replica;
    const id = 'split-grid-1';
    const owner = `${id}.new`;
    open.replica.make(
      [
        { kind: 'add_owner', owner, parent: '990001001001', code: null, name: '五网格' },
        {
          kind: 'assign',
          faces: [UPPER, UPPER_EAST].map((position) => coverage.faceKey(coverage.faceAt(position))),
          owner,
        },
      ],
      { id },
    );
    await open.sync();
    await desk.step('planner', 'submitRedraw', redraw.id, 'edits: 1');
    await desk.step('leader', 'approveRedraw', redraw.id);
    const after = await grids();
    const fresh = after.find(({ code }) => code === '990001001001004')!;
    expect(fresh.lineage.map(({ from }) => from.code)).toEqual([GRID_1]);
    expect(after.some(({ code }) => code === GRID_1)).toBe(true);
  });

  it('is told of to whoever follows the changes of the place', async () => {
    const redraw = await approvedDraft([UPPER, GRID_3]);
    const head = await database.pool.query('select max(position)::int as at from change_log');
    await desk.step('leader', 'approveRedraw', redraw.id);
    const { rows } = await database.pool.query('select distinct kind from change_log where position > $1 order by 1', [
      head.rows[0].at,
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['place', 'redraw']));
  });
});
