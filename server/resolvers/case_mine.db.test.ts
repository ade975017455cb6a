import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ActorGrant } from '../access/actor.ts';
import { Asked, somebody } from '../privacy/testing/people.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

const GRIDS = ['990001001001001', '990001001002002'] as const;
const [WEST, EAST] = [
  { longitude: 101.001, latitude: 38.001 },
  { longitude: 101.005, latitude: 38.001 },
];
const REPORT = `mutation($report: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $report) { id } }`;
const STEP = `mutation($step: CaseStepInput!) { takeCaseStep(jurisdiction: "${TINY.code}", step: $step) { id } }`;
const LIST = `query($filter: CaseFilter, $first: Int!, $after: String) { jurisdiction(code: "${TINY.code}") {
  cases(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id state description } } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string; readonly state: string }[];
}

onEachDatabase("one's own reports", (database) => {
  let asked: Asked;
  let number = 0;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    asked = new Asked(database);
  });
  afterAll(() => asked.app.close());

  /** Somebody new, with one grant. */
  const person = (role: Parameters<typeof somebody>[0], of: Partial<ActorGrant> = {}) =>
    somebody(role, of, `00000000-0000-7000-8000-0000000002${String(++number).padStart(2, '0')}`);
  const report = async (by: ReturnType<typeof somebody>, more: object = {}) =>
    (
      await asked.as(by).ask<{ reportCase: { id: string } }>(REPORT, {
        report: { kind: 'hazard', description: `第 ${++number} 件`, position: WEST, ...more },
      })
    ).reportCase.id;
  const page = async (filter: object, first = 50, after: string | null = null) =>
    (await asked.ask<{ jurisdiction: { cases: Page } }>(LIST, { filter, first, after })).jurisdiction.cases;
  const mine = async (by: ReturnType<typeof somebody>, filter: object = {}) => {
    asked.as(by);
    return (await page({ mine: true, ...filter })).nodes.map(({ id }) => id);
  };

  it('are listed newest first, page by page, wherever they lie and whatever became of them', async () => {
    const resident = person('resident');
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.unshift(await report(resident, { position: i % 2 ? EAST : WEST }));
    ids.unshift(await report(resident, { position: null, address: '说不清' }));
    await report(person('resident'));
    const other = await report(person('resident'), { position: EAST });
    asked.as(somebody('administrator'));
    const merged = { case: ids[2], sequence: 1, step: 'merged', mergedInto: other, actor: { role: 'administrator' } };
    await asked.ask(STEP, { step: merged });
    asked.as(resident);
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, totalCount, pageInfo } = await page({ mine: true }, 2, after);
      expect(totalCount).toBe(6);
      found.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(ids);
    expect((await page({ mine: true })).nodes[2]).toMatchObject({ id: ids[2], state: 'merged' });
    expect(await mine(resident, { open: true })).toEqual(ids.filter((id) => id !== ids[2]));
  });

  it('are those of the account alone, whatever else its roles let it see', async () => {
    const worker = person('grid_worker', { region: GRIDS[0] });
    const [resident, volunteer] = [person('resident'), person('volunteer', { region: '990001001' })];
    const [own, elsewhere] = [await report(worker), await report(worker, { position: EAST })];
    const theirs = await report(resident);
    const ordered = await report(volunteer, { kind: 'wish' });
    // A worker sees those of his grid, and one that he reported outside it; of these, his own are asked for.
    asked.as(worker);
    const seen = (await page({})).nodes.map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining([own, elsewhere, theirs]));
    expect(await mine(worker)).toEqual([elsewhere, own]);
    expect(await mine(resident)).toEqual([theirs]);
    expect(await mine(volunteer)).toEqual([ordered]);
    expect(await mine(somebody('administrator', {}, worker.id!))).toEqual([elsewhere, own]);
    asked.as(worker);
    const others = (await page({ mine: false })).nodes.map(({ id }) => id);
    expect(others).toEqual(seen.filter((id) => id !== own && id !== elsewhere));
    // Whoever sees all of a place reported none of it.
    for (const role of ['leader', 'wall'] as const) expect(await mine(person(role))).toEqual([]);
  });

  it('are nobody else’s to read: not by their number, nor by asking for somebody’s', async () => {
    const [resident, other] = [person('resident'), person('resident')];
    const id = await report(resident);
    asked.as(other);
    expect(await mine(other)).toEqual([]);
    expect((await page({ mine: false })).nodes).toEqual([]);
    expect((await page({ text: id })).nodes).toEqual([]);
    const byId = `{ jurisdiction(code: "${TINY.code}") { case(id: "${id}") { id } } }`;
    expect(await asked.ask(byId)).toEqual({ jurisdiction: { case: null } });
    // With the last right in the place they are gone as well, and so they are for a visitor.
    const ended = { ...resident, grants: resident.grants.map((of) => ({ ...of, validTo: new Date(0) })) };
    expect(await asked.as(ended).errorsOf(LIST, { filter: { mine: true }, first: 5 })).toEqual(['NOT_ALLOWED']);
    const visitor = { ...resident, kind: 'visitor' as const, id: null, grants: [] };
    expect(await asked.as(visitor).errorsOf(LIST, { filter: { mine: true }, first: 5 })).toEqual(['NOT_SIGNED_IN']);
  });

  it('are no longer his once whom they are about was forgotten', async () => {
    const resident = person('resident');
    const id = await report(resident, { reporter: { name: '示例乙' } });
    asked.as(somebody('administrator'));
    await asked.ask(
      `mutation { eraseReporter(jurisdiction: "${TINY.code}", case: "${id}", reason: "本人要求删除") { id } }`,
    );
    expect(await mine(resident)).toEqual([]);
  });
});
