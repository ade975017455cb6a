import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

const CASE = `fragment whole on Case {
  id kind { code } source sender description address simulated sequence state paused position { longitude latitude }
  placement grid { code } unit { kind code name { zh } } due dueAt rating
  reporters { name phone email } photos { hash }
  clocks { number awaited department { code } startedAt dueSoonAt dueAt pausedAt stoppedAt due }
  calls { department { code name { zh } } calledAt reportedInAt handledAt }
  events { sequence step state actor role note unit { code } departments { code } mergedInto rating position { longitude } }
  mergedInto { id } merged { id } duplicates { case { id } }
  resident: allowedSteps(role: resident) street: allowedSteps(role: street) }`;

interface Whole {
  readonly id: string;
  readonly sequence: number;
  readonly [field: string]: unknown;
}

onEachDatabase('a case', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    await database.pool.query(
      `insert into departments (jurisdiction_code, code, name_zh, name_en) values ($1, 'fire', '消防', 'Fire')
       on conflict do nothing`,
      [TINY.code],
    );
  });
  afterAll(() => api.app.close());

  const report = async (given: object) => {
    const { answer } = await api.ask<{ answer: Whole }>(
      `mutation($report: CaseReport!) { answer: reportCase(jurisdiction: "${TINY.code}", report: $report) { ...whole } } ${CASE}`,
      { report: { kind: 'property', description: '电梯停运', ...given } },
    );
    return answer;
  };
  const step = async (of: Whole, name: string, given: object = {}) => {
    const { answer } = await api.ask<{ answer: Whole }>(
      `mutation($step: CaseStepInput!) { answer: takeCaseStep(jurisdiction: "${TINY.code}", step: $step) { ...whole } } ${CASE}`,
      {
        step: {
          case: of.id,
          sequence: of.sequence,
          step: name,
          actor: { role: 'street' },
          ...given,
        },
      },
    );
    return answer;
  };

  it('tells where it stands, what it waits for and what may be done, step by step', async () => {
    const reported = await report({
      position: { longitude: 101.001, latitude: 38.001 },
      address: '示例路 1 号',
      reporter: { name: '示例甲', phone: '13900000012' },
    });
    expect(reported).toMatchObject({
      sequence: 1,
      state: 'reported',
      placement: 'in_grid',
      grid: { code: '990001001001001' },
      address: '示例路 1 号',
      unit: null,
      due: 'on_time',
      reporters: [{ name: '示**', phone: '139******12', email: null }],
      clocks: [{ number: 1, awaited: 'acceptance', stoppedAt: null, due: 'on_time' }],
      calls: [],
    });
    expect(reported.street).toContain('accepted');
    expect(reported.resident).not.toContain('accepted');
    const accepted = await step(reported, 'accepted');
    const assigned = await step(accepted, 'assigned', { unit: { kind: 'region', code: '990001001001001' } });
    expect(assigned).toMatchObject({ state: 'assigned', unit: { kind: 'region', name: { zh: '一网格' } } });
    const called = await step(assigned, 'whistled', { departments: ['fire'] });
    expect(called).toMatchObject({
      state: 'assigned',
      calls: [{ department: { code: 'fire', name: { zh: '消防' } }, reportedInAt: null, handledAt: null }],
    });
    expect(called.clocks).toMatchObject([
      { awaited: 'acceptance', due: 'on_time', stoppedAt: expect.any(String) },
      { awaited: 'assignment', stoppedAt: expect.any(String) },
      { awaited: 'handling', stoppedAt: null },
      { awaited: 'reporting_in', department: { code: 'fire' }, stoppedAt: null },
    ]);
    const paused = await step(called, 'paused', { note: '等待配件' });
    expect(paused).toMatchObject({ paused: true, due: 'none', dueAt: null });
    expect(paused.events).toMatchObject([
      { step: 'reported', state: 'reported', role: 'resident' },
      { step: 'accepted', state: 'accepted', role: 'street', actor: '示例全权人员' },
      { step: 'assigned', state: 'assigned', unit: { code: '990001001001001' } },
      { step: 'whistled', state: 'assigned', departments: [{ code: 'fire' }] },
      { step: 'paused', state: 'assigned', note: '等待配件' },
    ]);
    expect(paused.street).toContain('resumed');
  });

  it('that is merged is told with the one it went into, whose reporters are then those of both', async () => {
    const first = await report({ reporter: { name: '示例甲' } });
    const second = await report({ reporter: { name: '例乙', email: 'b@example.org' } });
    const merged = await step(second, 'merged', { mergedInto: first.id });
    expect(merged).toMatchObject({ state: 'merged', mergedInto: { id: first.id }, due: 'none' });
    const { jurisdiction } = await api.ask<{ jurisdiction: { case: Whole } }>(
      `query($id: ID!) { jurisdiction(code: "${TINY.code}") { case(id: $id) { ...whole } } } ${CASE}`,
      { id: first.id },
    );
    expect(jurisdiction.case).toMatchObject({
      merged: [{ id: second.id }],
      reporters: [{ name: '示**' }, { name: '例*', email: 'b***@example.org' }],
    });
  });

  it('of a sensitive kind is shown about a hundred metres wide', async () => {
    await database.pool.query("update case_kinds set sensitive = true where code = 'dispute'");
    const given = { kind: 'dispute', position: { longitude: 101.00123, latitude: 38.00156 } };
    expect(await report(given)).toMatchObject({
      position: { longitude: 101.001, latitude: 38.002 },
      events: [{ position: { longitude: 101.001 } }],
    });
    expect(await report({ ...given, kind: 'property' })).toMatchObject({ position: given.position });
  });

  it('whose history cannot be says so where its steps are asked for, and is told all the same', async () => {
    const { id } = await report({});
    await database.pool.query(
      `insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role)
       values ($1, $2, 2, 'closed', now(), '示例', 'system')`,
      [TINY.code, id],
    );
    const ask = (fields: string) => `{ jurisdiction(code: "${TINY.code}") { case(id: "${id}") { ${fields} } } }`;
    expect(await api.ask(ask('events { step state }'))).toEqual({
      jurisdiction: {
        case: {
          events: [
            { step: 'reported', state: 'reported' },
            { step: 'closed', state: 'reported' },
          ],
        },
      },
    });
    expect(await api.errorsOf(ask('allowedSteps(role: street)'))).toEqual(['IMPOSSIBLE_HISTORY']);
  });
});
