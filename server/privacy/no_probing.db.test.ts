import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { Asked, somebody } from './testing/people.ts';

const GRID = '990001001001001';
const HOUSE = '3718';
const PHONE = '13912345678';
const PLACE = { longitude: 101.001_312_7, latitude: 38.001_287_1 };
const REPORT = `mutation($report: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $report) { id } }`;
const LIST = `query($filter: CaseFilter, $order: CaseOrder) { jurisdiction(code: "${TINY.code}") {
  cases(filter: $filter, order: $order, first: 50) { totalCount nodes { id } } } }`;
const DEPARTMENT = { kind: 'department', code: 'fire' };

type Somebody = ReturnType<typeof somebody>;

onEachDatabase('whoever is not told something', (database) => {
  let asked: Asked;
  let id: string;
  const reporter = somebody('resident', {}, '00000000-0000-7000-8000-0000000000bb');

  const found = async (filter: object, order = 'newest') => {
    const { nodes, totalCount } = (
      await asked.ask<{ jurisdiction: { cases: { totalCount: number; nodes: readonly { id: string }[] } } }>(LIST, {
        filter,
        order,
      })
    ).jurisdiction.cases;
    // What the list leaves out its count leaves out too.
    expect(totalCount).toBe(nodes.length);
    return nodes.some((node) => node.id === id);
  };
  /** The house's number as digits that the filter says yes to, one after the other. */
  const probe = async (before: string, length: number): Promise<string> => {
    let known = before;
    for (let at = 0; at < length; at++) {
      let hit: string | null = null;
      for (const digit of '0123456789') if (await found({ text: known + digit })) hit = digit;
      if (hit === null) break;
      known += hit;
    }
    return known.slice(before.length);
  };

  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    await database.pool.query(`update case_kinds set sensitive = true where code = 'hazard'`);
    asked = new Asked(database).as(reporter);
    for (const code of ['fire', 'water'])
      await database.pool.query(
        'insert into departments (jurisdiction_code, code, name_zh, name_en) values ($1, $2, $2, $2) on conflict do nothing',
        [TINY.code, code],
      );
    const report = {
      kind: 'hazard',
      description: '家中争吵',
      address: `示例小区 ${HOUSE} 室`,
      position: PLACE,
      reporter: { name: '示例丁', phone: PHONE },
    };
    id = (await asked.ask<{ reportCase: { id: string } }>(REPORT, { report })).reportCase.id;
    // Of another kind, with the same words: these are told.
    await asked.ask(REPORT, { report: { ...report, kind: 'wish' } });
    const step = (name: string, sequence: number, more: object) =>
      asked
        .as(somebody('street'))
        .ask(`mutation($step: CaseStepInput!) { takeCaseStep(jurisdiction: "${TINY.code}", step: $step) { id } }`, {
          step: { case: id, sequence, step: name, actor: { role: 'street' }, ...more },
        });
    await step('accepted', 1, {});
    await step('assigned', 2, { unit: DEPARTMENT });
  });
  afterAll(() => asked.app.close());

  const HANDLE: readonly Somebody[] = [
    somebody('grid_worker', { region: GRID }),
    somebody('street'),
    somebody('administrator'),
    somebody('department', { department: 'fire' }),
  ];
  const SEE: readonly Somebody[] = [
    somebody('leader'),
    somebody('planner', { region: '990001001001' }),
    { ...reporter, grants: somebody('resident').grants },
  ];

  it('of an address finds no digit of it by its words, and whoever is told it finds it', async () => {
    for (const who of HANDLE) {
      asked.as(who);
      expect(await probe('示例小区 ', HOUSE.length), who.name).toBe(HOUSE);
    }
    for (const who of SEE) {
      asked.as(who);
      expect(await found({}), who.name).toBe(true);
      expect(await found({ text: '争吵' }), who.name).toBe(true);
      expect(await found({ text: id.slice(0, 23) }), who.name).toBe(true);
      expect(await probe('示例小区 ', HOUSE.length), who.name).toBe('');
      for (const text of ['示例小区', HOUSE, `${HOUSE} 室`]) expect(await found({ text }), who.name).toBe(false);
    }
  });

  it('of who reported finds nobody by name or number, whatever his role', async () => {
    for (const who of [...HANDLE, ...SEE]) {
      asked.as(who);
      for (const text of [PHONE, PHONE.slice(0, 5), '示例丁']) expect(await found({ text }), who.name).toBe(false);
      expect(await probe('', 4), who.name).not.toBe(PHONE.slice(0, 4));
    }
  });

  it('of an exact place comes no nearer by halving boxes than he is shown', async () => {
    const shown = { longitude: 101.001, latitude: 38.001 };
    for (const who of [...HANDLE, ...SEE, somebody('wall')]) {
      asked.as(who);
      const [west, south, east, north] = await halve(0.01, 20);
      const isWall = who.kind === 'wall';
      // What is left after all halvings is the shown point alone.
      expect([(west! + east!) / 2, (south! + north!) / 2], who.name).toEqual([
        expect.closeTo(isWall ? 101 : shown.longitude, 4),
        expect.closeTo(isWall ? 38 : shown.latitude, 4),
      ]);
    }
  });

  it('before a wall finds out neither words nor with whom it lies', async () => {
    asked.as(somebody('wall'));
    for (const text of ['争吵', '没有这样的话', HOUSE]) expect(await found({ text })).toBe(true);
    for (const code of ['fire', 'water']) expect(await found({ unit: { ...DEPARTMENT, code } })).toBe(true);
    for (const is of [true, false]) {
      expect(await found({ called: is })).toBe(true);
      expect(await found({ withDuplicates: is })).toBe(true);
    }
  });

  it('learns nothing of it by the order either', async () => {
    for (const order of ['newest', 'due_first']) {
      asked.as(somebody('leader'));
      expect(await found({ text: HOUSE }, order)).toBe(false);
    }
  });

  /** The smallest box that the filter still finds it in, by halving its sides in turn. */
  async function halve(side: number, times: number): Promise<readonly number[]> {
    const box = [PLACE.longitude - side, PLACE.latitude - side, PLACE.longitude + side, PLACE.latitude + side];
    const asBox = ([west, south, east, north]: readonly number[]) => ({ west, south, east, north });
    expect(await found({ box: asBox(box) })).toBe(true);
    for (let turn = 0; turn < times; turn++) {
      const low = turn % 2;
      const middle = (box[low]! + box[low + 2]!) / 2;
      const half = box.with(low + 2, middle);
      if (await found({ box: asBox(half) })) box[low + 2] = middle;
      else box[low] = middle;
    }
    return box;
  }
});
