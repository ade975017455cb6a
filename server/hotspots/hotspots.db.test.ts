import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { HotspotRunner } from './hotspot_runner.ts';
import { askStandingQuestions } from './standing_runs.ts';
import { SQUARES, squaresPlace } from './testing/squares_place.ts';

interface Run {
  readonly id: string;
  readonly state: string;
  readonly progress: number;
  readonly cases: number | null;
  readonly window: { readonly from: string; readonly to: string };
  readonly error: { readonly zh: string; readonly en: string } | null;
  readonly hotspots: readonly {
    readonly regions: readonly { readonly code: string }[];
    readonly outline: { readonly type: string };
    readonly from: string;
    readonly to: string;
    readonly cases: number;
    readonly expected: number;
    readonly relativeRisk: number | null;
    readonly statistic: number;
    readonly pValue: number;
    readonly qValue: number | null;
    readonly residents: number;
    readonly isNew: boolean;
  }[];
}

const RUN = `id state progress cases window { from to } error { zh en } hotspots { regions { code } outline from to cases
  expected relativeRisk statistic pValue qValue residents isNew }`;

/** 40 days of June and July 2026. */
const WINDOW = { from: '2026-06-01T00:00:00+08:00', to: '2026-07-11T00:00:00+08:00' };
const QUESTION = { method: 'scan_poisson', window: WINDOW, level: 3, replicas: 99 };
/** 100 days and as many replicas as may be. */
const LONG = { ...QUESTION, window: { ...WINDOW, from: '2026-04-02T00:00:00+08:00' }, replicas: 9999 };

onEachDatabase('Hotspots', (database) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi(database, squaresPlace());
  });
  afterAll(() => api?.app.close());
  beforeEach(async () => {
    await database.pool.query(
      "update hotspot_runs set state = 'cancelled', finished_at = now() where finished_at is null",
    );
    await database.pool.query('alter table hotspots disable trigger hotspots_append_only');
    await database.pool.query('delete from hotspots');
    await database.pool.query('alter table hotspots enable trigger hotspots_append_only');
    await database.pool.query('delete from hotspot_runs');
    await database.pool.query('delete from case_states');
  });

  /** Cases in a grid, one each morning (6:00 in the place) of the days named, so many each. */
  async function addCases(column: number, row: number, days: readonly string[], each: number, state = 'reported') {
    const [longitude, latitude] = SQUARES.middle(column, row);
    for (const day of days) {
      for (let i = 0; i < each; i++) {
        const id = randomUUID();
        await database.pool.query(
          `with new as (
             insert into cases (jurisdiction_code, id, kind_code, position, grid_id, source, description, reported_at, simulated)
             select $1, $2, 'hazard', ST_SetSRID(ST_MakePoint($3, $4), 4326), r.id, 'platform', '路灯不亮', $5, false
             from regions r where r.jurisdiction_code = $1 and r.code = $6
             returning *)
           insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state,
             state_at, paused, position, grid_id, placement, reopened, merged_into)
           select jurisdiction_code, id, reported_at, false, source, kind_code, 1, $7::text, reported_at, false, position, grid_id,
             'in_grid', 0, case when $7::text = 'merged' then id end from new`,
          [SQUARES.code, id, longitude, latitude, `${day}T06:00:00+08:00`, SQUARES.gridCode(column, row), state],
        );
      }
    }
  }

  async function addEverywhere(): Promise<void> {
    let n = 0;
    for (const [column, row] of SQUARES.grids()) {
      const days = Array.from({ length: 2 }, () => dayOf((n++ * 17) % 40));
      await addCases(column, row, days, 1);
    }
  }

  const dayOf = (day: number) => new Date(Date.UTC(2026, 5, 1 + day)).toISOString().slice(0, 10);
  const days = (first: number, past: number) => Array.from({ length: past - first }, (_, i) => dayOf(first + i));

  async function startRun(run: object): Promise<Run> {
    const { startHotspotRun } = await api.ask<{ startHotspotRun: Run }>(
      `mutation ($run: HotspotRunInput!) { startHotspotRun(jurisdiction: "${SQUARES.code}", run: $run) { ${RUN} } }`,
      { run },
    );
    return startHotspotRun;
  }

  async function runOf(id: string): Promise<Run> {
    const { jurisdiction } = await api.ask<{ jurisdiction: { hotspotRun: Run } }>(
      `{ jurisdiction(code: "${SQUARES.code}") { hotspotRun(id: "${id}") { ${RUN} } } }`,
    );
    return jurisdiction.hotspotRun;
  }

  async function untilRun(id: string, holds: (run: Run) => boolean): Promise<Run> {
    const end = performance.now() + 60_000;
    for (;;) {
      const run = await runOf(id);
      if (holds(run)) return run;
      if (performance.now() > end)
        throw new Error(`Still ${JSON.stringify({ ...run, hotspots: run.hotspots.length })}.`);
      await sleep(50);
    }
  }

  const ended = ({ state }: Run) => state !== 'queued' && state !== 'running';
  const isRunning = ({ state }: Run) => state === 'running';

  async function complete(run: object): Promise<Run> {
    return untilRun((await startRun(run)).id, ended);
  }

  async function changesTold(id: string): Promise<number> {
    const { rows } = await database.pool.query(`select from change_log where kind = 'hotspot' and subject_id = $1`, [
      id,
    ]);
    return rows.length;
  }

  it('are found where and when an outbreak was, with people and risk, and told of once it ended', async () => {
    await addEverywhere();
    await addCases(2, 1, days(20, 24), 6);
    const run = await complete(QUESTION);
    expect(run).toMatchObject({ state: 'done', progress: 1, error: null, cases: 2 * SQUARES.grids().length + 24 });
    expect(run.window).toEqual({ from: '2026-05-31T16:00:00.000Z', to: '2026-07-10T16:00:00.000Z' });
    const [first] = run.hotspots;
    expect(first!.regions).toEqual([{ code: SQUARES.gridCode(2, 1) }]);
    expect(first).toMatchObject({ from: '2026-06-20T16:00:00.000Z', to: '2026-06-24T16:00:00.000Z', pValue: 0.01 });
    expect(first).toMatchObject({ isNew: true, qValue: null, residents: SQUARES.residents });
    expect(first!.outline.type).toMatch(/Polygon/);
    expect(first!.cases).toBeGreaterThanOrEqual(24);
    expect(first!.relativeRisk).toBeGreaterThan(5);
    expect(await changesTold(run.id)).toBeGreaterThanOrEqual(3);
  });

  it('are found without residents too, and locally by Gi* with q', async () => {
    await addEverywhere();
    await addCases(2, 1, days(20, 24), 6);
    const permutation = await complete({ ...QUESTION, method: 'scan_permutation' });
    expect(permutation.hotspots[0]).toMatchObject({ from: '2026-06-20T16:00:00.000Z', pValue: 0.01 });
    const local = await complete({ ...QUESTION, method: 'gi_star', neighbourMetres: SQUARES.sideMetres * 1.2 });
    const codes = local.hotspots.flatMap(({ regions }) => regions.map(({ code }) => code));
    expect(codes).toContain(SQUARES.gridCode(2, 1));
    for (const hotspot of local.hotspots) expect(hotspot.qValue).toBeLessThanOrEqual(0.05);
  });

  it('count neither refused cases nor those merged into others', async () => {
    await addEverywhere();
    await addCases(2, 1, days(20, 24), 3, 'refused');
    await addCases(2, 1, days(20, 24), 3, 'merged');
    const run = await complete(QUESTION);
    expect(run.cases).toBe(2 * SQUARES.grids().length);
  });

  it('are new once: the same question finds them again as known, another place as new', async () => {
    await addEverywhere();
    await addCases(2, 1, days(20, 24), 5);
    expect((await complete(QUESTION)).hotspots[0]!.isNew).toBe(true);
    expect((await complete(QUESTION)).hotspots[0]!.isNew).toBe(false);
    expect((await complete({ ...QUESTION, method: 'scan_permutation' })).hotspots[0]!.isNew).toBe(true);
    await addCases(0, 0, days(30, 34), 9);
    const elsewhere = (await complete(QUESTION)).hotspots;
    expect(elsewhere[0]).toMatchObject({ regions: [{ code: SQUARES.gridCode(0, 0) }], isNew: true });
    expect(elsewhere[1]).toMatchObject({ regions: [{ code: SQUARES.gridCode(2, 1) }], isNew: false });
  });

  it('are none where there are no cases', async () => {
    expect(await complete(QUESTION)).toMatchObject({ state: 'done', cases: 0, hotspots: [] });
    expect(await complete({ ...QUESTION, method: 'scan_permutation' })).toMatchObject({ state: 'done', hotspots: [] });
    expect(await complete({ ...QUESTION, method: 'gi_star' })).toMatchObject({ state: 'done', hotspots: [] });
  });

  it('stop being looked for within a second of being cancelled, and the next run goes on', async () => {
    await addEverywhere();
    const { id } = await startRun(LONG);
    await untilRun(id, (run) => isRunning(run) && run.progress > 0);
    const next = await startRun(QUESTION);
    const begun = performance.now();
    await api.ask(`mutation { cancelHotspotRun(jurisdiction: "${SQUARES.code}", id: "${id}") { state } }`);
    expect((await runOf(id)).state).toBe('cancelled');
    await untilRun(next.id, (run) => run.state !== 'queued');
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect((await untilRun(next.id, ended)).state).toBe('done');
    expect(await runOf(id)).toMatchObject({ state: 'cancelled', hotspots: [] });
  });

  it('are looked for again by another server where the first one died, and given up after three', async () => {
    await addEverywhere();
    const lost = async (attempts: number) => {
      const id = randomUUID();
      await database.pool.query(
        `insert into hotspot_runs (jurisdiction_code, id, method, first_day, past_day, step_days, window_from, window_to, level,
           max_population_share, max_period_share, replicas, seed, state, runner, beat_at, attempts)
         values ($1, $2, 'scan_poisson', '2026-06-01', '2026-07-11', 1, $3, $4, 3, 0.5, 0.5, 99, 1, 'running', $5,
           now() - interval '1 minute', $6)`,
        [SQUARES.code, id, WINDOW.from, WINDOW.to, randomUUID(), attempts],
      );
      return id;
    };
    const [once, thrice] = [await lost(1), await lost(3)];
    api.app.context.hotspots.wake();
    expect((await untilRun(once, ended)).state).toBe('done');
    const givenUp = await untilRun(thrice, ended);
    expect(givenUp.state).toBe('failed');
    expect(givenUp.error!.en).toMatch(/3 times/);
  });

  it('are asked for each day once for each place with cases, whoever asks', async () => {
    expect(await askStandingQuestions(database.pool, 0)).toBe(0);
    const today = new Date(Date.now() - 3_600_000).toISOString().slice(0, 10);
    await addCases(1, 1, [today], 1);
    const asked = await Promise.all([0, 0, 0].map((hour) => askStandingQuestions(database.pool, hour)));
    expect(asked.reduce((a, b) => a + b)).toBe(1);
    const { rows } = await database.pool.query(
      'select method, level, standing_day is not null as standing from hotspot_runs',
    );
    expect(rows).toEqual([{ method: 'scan_permutation', level: 3, standing: true }]);
  });

  it.each([
    [{ window: { from: WINDOW.to, to: WINDOW.from } }, 'BAD_WINDOW'],
    [{ window: { from: '2016-01-01T00:00:00Z', to: WINDOW.to } }, 'BAD_HOTSPOT_RUN'],
    [{ level: 9 }, 'BAD_HOTSPOT_RUN'],
    [{ replicas: 98 }, 'BAD_HOTSPOT_RUN'],
    [{ replicas: 10_000 }, 'BAD_HOTSPOT_RUN'],
    [{ maxPopulationShare: 0.6 }, 'BAD_HOTSPOT_RUN'],
    [{ maxPeriodShare: 0 }, 'BAD_HOTSPOT_RUN'],
    [{ seed: -1 }, 'BAD_HOTSPOT_RUN'],
    [{ neighbourMetres: 0 }, 'BAD_HOTSPOT_RUN'],
    [{ kinds: [] }, 'BAD_HOTSPOT_RUN'],
    [{ kinds: ['nothing'] }, 'UNKNOWN_KIND'],
  ])('are not looked for where the question cannot be: %j', async (wrong, code) => {
    const mutation = `mutation ($run: HotspotRunInput!) { startHotspotRun(jurisdiction: "${SQUARES.code}", run: $run) { id } }`;
    expect(await api.errorsOf(mutation, { run: { ...QUESTION, ...wrong } })).toEqual([code]);
  });

  it('have a bounded number of runs waiting', async () => {
    await addEverywhere();
    for (let i = 0; i < 20; i++) await startRun(LONG);
    const mutation = `mutation ($run: HotspotRunInput!) { startHotspotRun(jurisdiction: "${SQUARES.code}", run: $run) { id } }`;
    expect(await api.errorsOf(mutation, { run: QUESTION })).toEqual(['TOO_MANY_HOTSPOT_RUNS']);
    expect(
      await api.errorsOf(`mutation { cancelHotspotRun(jurisdiction: "${SQUARES.code}", id: "x") { id } }`),
    ).toEqual(['UNKNOWN_HOTSPOT_RUN']);
  });

  // Last, as this server then looks for no more.
  it('go back to be looked for when their server ends in order', async () => {
    await addEverywhere();
    await api.app.context.hotspots.close();
    const second = new HotspotRunner(database.pool, { onChange: () => {} });
    const { id } = await startRun(LONG);
    second.wake();
    await untilRun(id, isRunning);
    await second.close();
    expect(await runOf(id)).toMatchObject({ state: 'queued', progress: 0 });
  });
});
