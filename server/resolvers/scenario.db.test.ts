import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly edits: readonly PlanEdit[];
  readonly stale: readonly { readonly edit: number; readonly reason: { readonly zh: string; readonly en: string } }[];
}

const SCENARIO = 'id name version savedAt edits stale { edit reason { zh en } }';
const SAVE = `mutation($scenario: ScenarioInput!) {
  saveScenario(jurisdiction: "${TINY.code}", scenario: $scenario) { ${SCENARIO} } }`;
const DELETE = `mutation($id: ID!, $version: Int!) { deleteScenario(jurisdiction: "${TINY.code}", id: $id, version: $version) }`;

const newCanteen: PlanEdit = {
  kind: 'add_station',
  code: 'draft:1',
  category: 'elderly_canteen',
  position: [101.0079, 38.0063],
};
const edits: readonly PlanEdit[] = [newCanteen, { kind: 'close_station', code: 'ST-3' }];

onEachDatabase('a scenario', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());

  const save = async (scenario: object) => (await api.ask<{ saveScenario: Saved }>(SAVE, { scenario })).saveScenario;
  const all = async () =>
    (
      await api.ask<{ jurisdiction: { scenarios: Saved[] } }>(
        `{ jurisdiction(code: "${TINY.code}") { scenarios { ${SCENARIO} } } }`,
      )
    ).jurisdiction.scenarios;
  const byId = async (id: string) =>
    (
      await api.ask<{ jurisdiction: { scenario: Saved | null } }>(
        `query($id: ID!) { jurisdiction(code: "${TINY.code}") { scenario(id: $id) { ${SCENARIO} } } }`,
        { id },
      )
    ).jurisdiction.scenario;

  it('comes back as it was saved, and the newest stands first', async () => {
    const first = await save({ name: ' 城北新食堂 ', edits });
    expect(first).toMatchObject({ name: '城北新食堂', version: 1, edits, stale: [] });
    const second = await save({ name: '城北新食堂', edits: [] });
    expect((await all()).map(({ id }) => id)).toEqual([second.id, first.id]);
    const again = await save({ id: first.id, version: 1, name: '改名', edits: [newCanteen] });
    expect(again).toMatchObject({ id: first.id, version: 2, name: '改名', edits: [newCanteen] });
    expect(await byId(first.id)).toEqual(again);
  });

  it('that two planners save at once goes to the first; the second hears of it, and nothing is lost', async () => {
    const { id } = await save({ name: '两人同改', edits: [] });
    const both = await Promise.all(
      ['甲案', '乙案'].map(async (name) => {
        const response = await api.app.handle(
          new Request('http://localhost/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: SAVE, variables: { scenario: { id, version: 1, name, edits } } }),
          }),
        );
        return (await response.json()) as { data: { saveScenario: Saved } | null; errors?: { extensions: object }[] };
      }),
    );
    const [won] = both.filter(({ errors }) => !errors);
    const [lost] = both.filter(({ errors }) => errors);
    expect(won!.data!.saveScenario.version).toBe(2);
    expect(lost!.errors![0]!.extensions).toMatchObject({
      code: 'SCENARIO_CHANGED',
      zh: expect.stringContaining('第 2 版'),
      en: expect.stringMatching(/version 2 .* at \d{4}-\d\d-\d\dT/),
    });
    expect(await byId(id)).toMatchObject({ name: won!.data!.saveScenario.name, version: 2 });
    const { rows } = await database.pool.query(
      'select version, name from scenarios where id = $1::uuid order by version',
      [id],
    );
    expect(rows.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('is not saved or deleted over a version that nobody can have seen', async () => {
    const { id } = await save({ name: '版本', edits: [] });
    for (const version of [2, 2 ** 31 - 1]) {
      expect(await api.errorsOf(SAVE, { scenario: { id, version, name: 'x', edits } })).toEqual(['SCENARIO_CHANGED']);
      expect(await api.errorsOf(DELETE, { id, version })).toEqual(['SCENARIO_CHANGED']);
    }
    expect(await byId(id)).toMatchObject({ name: '版本', version: 1 });
  });

  it('that was deleted is gone from the list, stays in the database, and cannot be saved over', async () => {
    const { id } = await save({ name: '作废', edits });
    expect(await api.errorsOf(DELETE, { id, version: 2 })).toEqual(['SCENARIO_CHANGED']);
    expect(await api.ask(DELETE, { id, version: 1 })).toEqual({ deleteScenario: id });
    expect(await byId(id)).toBeNull();
    expect((await all()).map((scenario) => scenario.id)).not.toContain(id);
    expect(await api.errorsOf(SAVE, { scenario: { id, version: 1, name: '作废', edits } })).toEqual([
      'SCENARIO_CHANGED',
    ]);
    expect(await api.errorsOf(SAVE, { scenario: { id, version: 2, name: '作废', edits } })).toEqual([
      'SCENARIO_CHANGED',
    ]);
    expect(await api.errorsOf(DELETE, { id, version: 2 })).toEqual(['UNKNOWN_SCENARIO']);
    const { rows } = await database.pool.query('select count(*)::int as n from scenarios where id = $1::uuid', [id]);
    expect(rows[0].n).toBe(2);
  });

  it('is refused where it cannot be, and nothing is saved', async () => {
    const before = (await all()).length;
    const wrong = [
      [{ name: '', edits: [] }, 'BAD_SCENARIO_NAME'],
      [{ name: '方'.repeat(61), edits: [] }, 'BAD_SCENARIO_NAME'],
      [{ name: 'x', edits: 'all' }, 'BAD_SCENARIO'],
      [{ name: 'x', edits: [{ kind: 'burn_station', code: 'ST-1' }] }, 'BAD_SCENARIO'],
      [{ name: 'x', edits: [{ ...newCanteen, position: [101, 200] }] }, 'BAD_SCENARIO'],
      [{ id: 'ST-1', version: 1, name: 'x', edits: [] }, 'UNKNOWN_SCENARIO'],
      [{ id: '00000000-0000-4000-8000-000000000000', version: 1, name: 'x', edits: [] }, 'UNKNOWN_SCENARIO'],
      [{ id: '00000000-0000-4000-8000-000000000000', name: 'x', edits: [] }, 'BAD_INPUT'],
      [{ version: 1, name: 'x', edits: [] }, 'BAD_INPUT'],
    ] as const;
    for (const [scenario, code] of wrong) expect(await api.errorsOf(SAVE, { scenario })).toEqual([code]);
    expect(await all()).toHaveLength(before);
    expect(await byId('no such id')).toBeNull();
  });

  it('says which of its edits no longer apply once a station that it is about is gone', async () => {
    const { id, stale } = await save({
      name: '关停与迁移',
      edits: [{ kind: 'move_station', code: 'ST-3', position: [101.002, 38.002] }, newCanteen],
    });
    expect(stale).toEqual([]);
    await database.pool.query("update stations set valid_to = now() where code = 'ST-3'");
    expect((await byId(id))!.stale).toEqual([
      { edit: 0, reason: { zh: expect.stringContaining('ST-3'), en: expect.stringContaining('ST-3') } },
    ]);
    await database.pool.query("update stations set valid_to = null where code = 'ST-3'");
  });

  it('takes the place of the present in whatever is asked of reach', async () => {
    const { id } = await save({ name: '增设', edits: [newCanteen] });
    const total = async (scenario: string | null) =>
      (
        await api.ask<{
          jurisdiction: { totalCoverage: { households: { numerator: number; definition: { zh: string } } } };
        }>(
          `query($reach: ReachInput!) { jurisdiction(code: "${TINY.code}") { totalCoverage(reach: $reach, minutes: 3) {
            households { numerator definition { zh } } } } }`,
          { reach: { category: 'elderly_canteen', scenario } },
        )
      ).jurisdiction.totalCoverage.households;
    const [present, draft] = [await total(null), await total(id)];
    expect(draft.numerator).toBeGreaterThan(present.numerator);
    expect(draft.definition.zh).toContain('方案“增设”第 1 版');
    expect(
      await api.errorsOf(
        `{ jurisdiction(code: "${TINY.code}") {
          totalCoverage(reach: { category: "elderly_canteen", scenario: "x" }) { households { value } } } }`,
      ),
    ).toEqual(['UNKNOWN_SCENARIO']);
  });
});
