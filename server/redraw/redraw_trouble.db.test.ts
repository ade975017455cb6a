import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { RedrawEffects } from './effect/redraw_effects.ts';
import { takeEffect } from './effect/take_effect.ts';
import { HeldTable } from './testing/held_table.ts';
import { RedrawDesk } from './testing/redraw_desk.ts';

const [GRID_1, GRID_3] = ['990001001001001', '990001001001003'];
/** In grid 1, beside grid 3. */
const UPPER: readonly [number, number] = [101.001, 38.0025];
const UPPER_EAST: readonly [number, number] = [101.003, 38.0025];

/** What is cut, killed or goes on in the middle: the embedded database has one session, in which nothing happens at once. */
onRealDatabase('publication in the middle of trouble', (database) => {
  let desk: RedrawDesk;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
  });
  afterAll(() => desk.close());
  /** Each test begins with the grids as they were loaded. */
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
    const { rows } = await database.pool.query(`select id from redraws where state = 'in_effect'`);
    for (const { id } of rows) await desk.step('leader', 'rollBackRedraw', id, 'note: "试验结束"');
  });

  /** A draft that moves UPPER to grid 3, approved and due. */
  async function dueDraft(): Promise<string> {
    const { id } = await desk.approved('planner', 'leader', [[UPPER, GRID_3]], 200);
    await sleep(250);
    return id;
  }

  /** All that publication writes to. */
  async function everything(): Promise<string> {
    const { rows } = await database.pool.query(`
      select md5(string_agg(line, '|' order by line)) as digest from (
        select 'region ' || r::text as line from regions r
        union all select 'staff ' || s::text from staff s
        union all select 'grant ' || g::text from grants g
        union all select 'lineage ' || l::text from region_lineage l
        union all select 'state ' || c::text from case_states c
        union all select 'event ' || e::text from case_events e
        union all select 'step ' || s::text from redraw_steps s
        union all select 'redraw ' || r::text from redraws r
        union all select 'change ' || c::text from change_log c) lines`);
    return rows[0].digest;
  }

  it('leaves all as it was wherever the line to the database is cut, and is done by the next look', async () => {
    await desk.report(UPPER);
    const id = await dueDraft();
    const before = await everything();
    for (const table of ['regions', 'region_lineage', 'staff', 'case_events', 'case_states', 'change_log', 'redraws']) {
      const held = await HeldTable.hold(database.pool, table);
      const outcome = takeEffect(database.pool, TINY.code, id).then(String, (error: Error) => error.message);
      for (const pid of await held.waiting()) await database.pool.query('select pg_terminate_backend($1)', [pid]);
      expect(await outcome, table).toMatch(/terminat/);
      await held.letGo();
      expect(await everything(), table).toBe(before);
    }
    expect(await takeEffect(database.pool, TINY.code, id)).toBe('took_effect');
    expect(await everything()).not.toBe(before);
  });

  it('leaves all as it was where the server is killed, and another server does it', async () => {
    const id = await dueDraft();
    const before = await everything();
    const held = await HeldTable.hold(database.pool, 'region_lineage');
    const server = spawn(
      process.execPath,
      [join(import.meta.dirname, 'testing/publish_until_killed.ts'), database.url, TINY.code, id],
      { stdio: 'inherit' },
    );
    await held.waiting();
    server.kill('SIGKILL');
    await once(server, 'close');
    await held.letGo();
    // Its backend finds out when it answers; until then it holds the place.
    expect(await takeEffect(database.pool, TINY.code, id)).toBe('took_effect');
    const { rows } = await database.pool.query('select count(*)::int from region_lineage where redraw_id = $1', [id]);
    expect(rows[0].count).toBeGreaterThan(0);
    expect(await everything()).not.toBe(before);
  });

  it('is done once by two servers that find it due at once, and folded by one of them', async () => {
    const id = await dueDraft();
    const servers = Array.from({ length: 2 }, () => new RedrawEffects(database.pool, { onOutcome: () => {} }));
    closing.push(...servers.map((server) => () => server.close()));
    await Promise.all(servers.map((server) => server.look()));
    const { rows } = await database.pool.query(
      `select step from redraw_steps where redraw_id = $1 and step in ('took_effect', 'failed')`,
      [id],
    );
    expect(rows).toEqual([{ step: 'took_effect' }]);
  });

  it('goes back with its reason where a rule of the database forbids it, and holds up no other that is due', async () => {
    const [forbidden, other] = [await dueDraft(), await dueDraft()];
    await database.pool.query(
      `alter table region_lineage add constraint no_such_draft check (redraw_id <> '${forbidden}')`,
    );
    const server = new RedrawEffects(database.pool, { onOutcome: () => {} });
    closing.push(() => server.close());
    await server.look();
    await database.pool.query('alter table region_lineage drop constraint no_such_draft');
    const failed = await desk.redraw(forbidden);
    expect(failed.state).toBe('submitted');
    expect(failed.steps.at(-1)).toMatchObject({ step: 'failed', note: expect.stringContaining('no_such_draft') });
    expect(await desk.redraw(other)).toMatchObject({ state: 'in_effect' });
  });

  it('holds up no colleague at another draft, and tells one who is still at this draft that it is drawn no more', async () => {
    const other = await desk.open(await desk.start('other', { scope: '990001001002' }), 'other');
    const redraw = await desk.start('planner');
    const [mine, late] = [await desk.open(redraw), await desk.open(redraw, 'other')];
    mine.give(UPPER, GRID_3);
    await mine.sync();
    await late.sync();
    await desk.step('planner', 'submitRedraw', redraw.id, 'edits: 1');
    const held = await HeldTable.hold(database.pool, 'region_lineage');
    const approved = desk.step('leader', 'approveRedraw', redraw.id);
    await held.waiting();
    other.give([101.007, 38.0025], '990001001002004');
    await other.sync();
    expect(other.replica.number).toBe(1);
    late.give(UPPER_EAST, GRID_3);
    const refused = late.sync().then(String, (error: Error) => error.message);
    await held.letGo();
    expect(await approved).toMatchObject({ state: 'in_effect' });
    expect(await refused).toContain('REDRAW_NOT_DRAWING');
    // It is his still, to be drawn into another draft.
    expect(late.replica.pending).toHaveLength(1);
    // Only the community that was redrawn has other grids now.
    expect(await desk.redraw(other.id)).toMatchObject({ isBaseReplaced: false });
  });

  it('takes a report that comes meanwhile, and gives it the new grid afterwards', async () => {
    const id = await dueDraft();
    const held = await HeldTable.hold(database.pool, 'region_lineage');
    const published = takeEffect(database.pool, TINY.code, id);
    await held.waiting();
    const reported = await desk.report(UPPER);
    expect(await desk.gridOfCase(reported)).toEqual({ code: GRID_1, step: 'reported' });
    await held.letGo();
    expect(await published).toBe('took_effect');
    const server = new RedrawEffects(database.pool, { onOutcome: () => {} });
    closing.push(() => server.close());
    server.start();
    await server.look();
    expect(await desk.gridOfCase(reported)).toEqual({ code: GRID_3, step: 'redrawn' });
  });
});
