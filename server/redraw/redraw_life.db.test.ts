import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphqlRequest } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { MOST_EDITS } from './log/check_edits.ts';
import { ADD, RedrawDesk } from './testing/redraw_desk.ts';

const WEST = '990001001001';
const [GRID_1, GRID_3] = ['990001001001001', '990001001001003'];
/** In grid 1, beside grid 3. */
const UPPER: readonly [number, number] = [101.001, 38.0025];

onEachDatabase('a draft of grid boundaries', (database) => {
  let desk: RedrawDesk;
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
  });
  afterAll(() => desk.close());

  it('begins from the grids of today, and two that begin from the same share one base', async () => {
    const first = await desk.start('planner', { name: ' 全县 ' });
    const second = await desk.start('other');
    expect(first).toMatchObject({ name: '全县', state: 'drawing', editCount: 0, isBaseReplaced: false, effect: null });
    expect(first.steps).toMatchObject([{ number: 1, step: 'started', by: '示例规划员 1' }]);
    expect(second.base).toEqual(first.base);
    const base = await desk.base(first);
    expect(base.entrances.households.reduce((sum, count) => sum + count, 0)).toBe(
      (await database.pool.query('select sum(households)::int as sum from entrances')).rows[0].sum,
    );
    expect(base.owners.workers.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(base.facts).toMatchObject({ codeDigits: 3, limits: { min: 300, max: 500 } });
  });

  it('of a community holds that community alone', async () => {
    const { open } = await desk.start('planner', { scope: WEST }).then(async (redraw) => ({
      open: await desk.open(redraw),
    }));
    expect(open.replica.coverage.parents).toEqual([WEST]);
    expect(await desk.refusalOf('planner', 'renameRedraw', open.id, 'name: ""')).toEqual(['BAD_REDRAW_NAME']);
    const bad = (redraw: object) =>
      desk
        .as('planner')
        .errorsOf(
          `mutation($redraw: RedrawInput!) { startRedraw(jurisdiction: "${TINY.code}", redraw: $redraw) { id } }`,
          {
            redraw,
          },
        );
    expect(await bad({ name: '草案', scope: GRID_1 })).toEqual(['BAD_REDRAW_SCOPE']);
    expect(await bad({ name: '草案', boundaries: 'a'.repeat(64) })).toEqual(['UNKNOWN_BOUNDARIES']);
  });

  it('orders the edits of two planners, who come to the same; one that is sent twice is one', async () => {
    const redraw = await desk.start('planner');
    const [mine, theirs] = [await desk.open(redraw), await desk.open(redraw, 'other')];
    const edit = mine.give(UPPER, GRID_3);
    theirs.give([101.003, 38.0025], GRID_3);
    await mine.sync();
    await theirs.sync();
    await mine.sync();
    expect(mine.replica.digest()).toBe(theirs.replica.digest());
    const again = await desk.send('planner', redraw.id, 0, [edit]);
    expect(again.map(({ number, by, isOwn }) => ({ number, by, isOwn }))).toEqual([
      { number: 1, by: '示例规划员 1', isOwn: true },
      { number: 2, by: '示例规划员 2', isOwn: false },
    ]);
    expect(again[0]).toMatchObject({ id: edit.id, body: edit.body });
    expect(await desk.redraw(redraw.id)).toMatchObject({ editCount: 2 });
  });

  it('numbers edits that come all at once without a gap, each once', async () => {
    const redraw = await desk.start('planner');
    const open = await desk.open(redraw);
    const edits = Array.from({ length: 12 }, (_, i) => ({
      id: `locked-${i}`,
      body: { ...open.make([{ kind: 'lock', what: 'face', key: 0, on: i % 2 === 0 }]).body },
    }));
    await Promise.all([...edits, ...edits].map((edit) => desk.send('planner', redraw.id, 0, [edit])));
    const all = await desk.send('planner', redraw.id, 0, []);
    expect(all.map(({ number }) => number)).toEqual(edits.map((_, i) => i + 1));
    expect(all.map(({ id }) => id).sort()).toEqual(edits.map(({ id }) => id).sort());
  });

  it('takes nothing that is no edit, and says which value is wrong', async () => {
    const { id } = await desk.start('planner');
    const bodies: [string, unknown, string][] = [
      ['short', { acts: [], seen: [] }, 'BAD_REDRAW_EDIT'],
      ['long-enough', [], 'BAD_REDRAW_EDIT'],
      ['long-enough', { acts: [], seen: [] }, 'BAD_REDRAW_EDIT'],
      ['long-enough', { acts: [{ kind: 'fly' }], seen: [] }, 'bad_act'],
      ['long-enough', { acts: [], seen: [], undoes: 'long-enough' }, 'BAD_REDRAW_EDIT'],
      ['long-enough', { acts: [{ kind: 'remove', vertex: 1 }], seen: [['face', null, [-1]]] }, 'BAD_REDRAW_EDIT'],
      ['long-enough', { acts: [{ kind: 'remove', vertex: 1 }], seen: [], more: 1 }, 'BAD_REDRAW_EDIT'],
    ];
    for (const [edit, body, code] of bodies) {
      expect(await desk.as('planner').errorsOf(ADD, { id, after: 0, edits: [{ id: edit, body }] })).toEqual([code]);
    }
    const many = Array.from({ length: MOST_EDITS + 1 }, (_, i) => ({
      id: `edit-number-${i}`,
      body: { acts: [{ kind: 'remove', vertex: 1 }], seen: [] },
    }));
    expect(await desk.as('planner').errorsOf(ADD, { id, after: 0, edits: many })).toEqual(['BAD_REDRAW_EDIT']);
    expect(await desk.redraw(id)).toMatchObject({ editCount: 0 });
  });

  it('is nothing that edits can be taken out of', async () => {
    const redraw = await desk.start('planner');
    const open = await desk.open(redraw);
    open.give(UPPER, GRID_3);
    await open.sync();
    await expect(database.pool.query('delete from redraw_edits')).rejects.toThrow(/append-only/);
    await expect(database.pool.query(`update redraw_edits set body = '{}'`)).rejects.toThrow(/append-only/);
    await expect(database.pool.query('delete from redraw_steps')).rejects.toThrow(/append-only/);
  });

  it('is submitted as it was seen, and drawn no more until it is withdrawn', async () => {
    const redraw = await desk.start('planner');
    const open = await desk.open(redraw);
    open.give(UPPER, GRID_3);
    await open.sync();
    expect(await desk.refusalOf('planner', 'submitRedraw', redraw.id, 'edits: 0')).toEqual(['REDRAW_EDITED']);
    const submitted = await desk.step('planner', 'submitRedraw', redraw.id, 'edits: 1, note: "请审批"');
    expect(submitted).toMatchObject({ state: 'submitted', effect: { digest: open.replica.digest(), gridsAfter: 4 } });
    expect(submitted.effect!.moved.households).toBeGreaterThan(0);
    expect(submitted.steps.at(-1)).toMatchObject({ step: 'submitted', note: '请审批', edits: 1 });
    open.give([101.003, 38.0025], GRID_3);
    await expect(open.sync()).rejects.toThrow('REDRAW_NOT_DRAWING');
    await desk.step('planner', 'withdrawRedraw', redraw.id);
    await open.sync();
    expect(await desk.redraw(redraw.id)).toMatchObject({ state: 'drawing', editCount: 2, effect: null });
  });

  it('that would leave a grid in two pieces is not submitted', async () => {
    const redraw = await desk.start('planner');
    const open = await desk.open(redraw);
    const { coverage } = open.replica;
    const southWest = coverage.faceAt([101.001, 38.0008]);
    open.make([{ kind: 'assign', faces: [coverage.faceKey(southWest)], owner: open.keyOf(GRID_3) }]);
    await open.sync();
    expect(await desk.refusalOf('planner', 'submitRedraw', redraw.id, 'edits: 1')).toEqual(['REDRAW_UNSOUND']);
  });

  it('is approved by somebody else only, for a moment to come, and may be sent back with a reason', async () => {
    const redraw = await desk.start('planner');
    const open = await desk.open(redraw);
    open.give(UPPER, GRID_3);
    await open.sync();
    expect(await desk.refusalOf('leader', 'approveRedraw', redraw.id)).toEqual(['REDRAW_STATE']);
    await desk.step('planner', 'submitRedraw', redraw.id, 'edits: 1');
    expect(await desk.refusalOf('planner', 'approveRedraw', redraw.id)).toEqual(['REDRAW_OWN_APPROVAL']);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    expect(await desk.refusalOf('leader', 'approveRedraw', redraw.id, `effectiveAt: "${yesterday}"`)).toEqual([
      'BAD_EFFECTIVE_MOMENT',
    ]);
    expect(await desk.refusalOf('leader', 'returnRedraw', redraw.id, 'note: " "')).toEqual(['BAD_NOTE']);
    const back = await desk.step('leader', 'returnRedraw', redraw.id, 'note: "三网格偏大"');
    expect(back).toMatchObject({ state: 'drawing' });
    expect(back.steps.at(-1)).toMatchObject({ step: 'returned', note: '三网格偏大', by: '示例领导 1' });
    await desk.step('planner', 'submitRedraw', redraw.id, 'edits: 1');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const approved = await desk.step('leader', 'approveRedraw', redraw.id, `effectiveAt: "${tomorrow}"`);
    expect(approved).toMatchObject({ state: 'approved', effectiveAt: tomorrow });
    const later = new Date(Date.now() + 2 * 86_400_000).toISOString();
    expect(await desk.step('leader', 'approveRedraw', redraw.id, `effectiveAt: "${later}"`)).toMatchObject({
      effectiveAt: later,
      steps: expect.arrayContaining([expect.objectContaining({ step: 'postponed' })]),
    });
    expect(await desk.step('planner', 'withdrawRedraw', redraw.id)).toMatchObject({
      state: 'drawing',
      effectiveAt: null,
    });
  });

  it('is seen by those who plan and lead, drawn by those who plan, and by nobody else', async () => {
    const redraw = await desk.start('planner');
    expect(await desk.redraw(redraw.id, 'leader')).toMatchObject({ id: redraw.id });
    expect(await desk.as('worker').errorsOf(`{ jurisdiction(code: "${TINY.code}") { redraws { id } } }`)).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(await desk.as('leader').errorsOf(ADD, { id: redraw.id, after: 0, edits: [] })).toEqual(['NOT_ALLOWED']);
    const blob = (person: 'worker' | 'leader') =>
      desk.as(person).app.handle(new Request(`http://localhost${redraw.base.url}`));
    expect((await blob('worker')).status).toBe(404);
    expect((await blob('leader')).status).toBe(200);
    const file = (person: 'worker' | 'leader', path: string) =>
      desk.as(person).app.handle(new Request(`http://localhost/redraws/${TINY.code}/${path}`));
    expect((await file('worker', `${redraw.id}.geojson`)).status).toBe(404);
    expect((await file('leader', `${redraw.id}.geojson`)).status).toBe(200);
  });

  it('that was deleted is there no more, and its log is', async () => {
    const redraw = await desk.start('planner');
    await desk.as('planner').ask(`mutation { deleteRedraw(jurisdiction: "${TINY.code}", id: "${redraw.id}") }`);
    expect(await desk.redraw(redraw.id)).toBeNull();
    expect(await desk.refusalOf('planner', 'withdrawRedraw', redraw.id)).toEqual(['UNKNOWN_REDRAW']);
    const { rows } = await database.pool.query('select step from redraw_steps where redraw_id = $1 order by number', [
      redraw.id,
    ]);
    expect(rows.map(({ step }) => step)).toEqual(['started', 'deleted']);
  });

  it('keeps edits and presence out of the audit log, and everything else in it', async () => {
    const redraw = await desk.start('planner');
    await desk.send('planner', redraw.id, 0, []);
    const { rows } = await database.pool.query(`select distinct action from audit_log where subject_id = $1`, [
      redraw.id,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(['startRedraw']);
    const response = await desk.as('worker').app.handle(graphqlRequest(ADD, { id: redraw.id, after: 0, edits: [] }));
    expect(JSON.stringify(await response.json())).toContain('NOT_ALLOWED');
    const refused = await database.pool.query(`select count(*)::int from audit_log where action = 'addRedrawEdits'`);
    expect(refused.rows[0].count).toBeGreaterThan(0);
  });
});
