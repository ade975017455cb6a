import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { PEOPLE, type Redraw, RedrawDesk } from './testing/redraw_desk.ts';

const WEST = '990001001001';
const [GRID_1, GRID_3] = ['990001001001001', '990001001001003'];
const UPPER: readonly [number, number] = [101.001, 38.0025];
/** In grid 1, which has fewer households than grid 3. */
const SOUTH: readonly [number, number] = [101.001, 38.0008];
const DAY_MS = 86_400_000;

interface Counted {
  readonly table: readonly {
    readonly code: string;
    readonly figures: { readonly reported: { readonly value: number } };
  }[];
  readonly coverage: readonly {
    readonly coverage: { readonly households: { readonly denominator: number | null } };
  }[];
  readonly totalCoverage: { readonly households: { readonly denominator: number | null } };
  readonly heat: { readonly total: number };
  readonly homeCells: { readonly households: readonly number[] };
}

onEachDatabase('after grids were redrawn', (database) => {
  let desk: RedrawDesk;
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
  });
  afterAll(() => desk.close());
  afterEach(async () => {
    const { rows } = await database.pool.query(`select id from redraws where state = 'in_effect'`);
    for (const { id } of rows) await rollBack(id);
    await database.pool.query('delete from grants');
  });

  const rollBack = (id: string) => desk.step('leader', 'rollBackRedraw', id, 'note: "试验结束"');
  const publish = async (...gives: readonly (readonly [readonly [number, number], string])[]): Promise<Redraw> => {
    const { id } = await desk.approved('planner', 'leader', gives, 0);
    await desk.as('leader').app.context.redraws.effects.look();
    return desk.redraw(id);
  };

  /** All of one grid is given to the other. */
  async function merge(from: string, into: string): Promise<Redraw> {
    const redraw = await desk.start('planner', { scope: WEST });
    const open = await desk.open(redraw);
    const { coverage } = open.replica;
    const gone = open.keyOf(from);
    const faces = coverage.facesOf(coverage.ownerSlot(gone)).map((face) => coverage.faceKey(face));
    open.make([
      { kind: 'assign', faces, owner: open.keyOf(into) },
      { kind: 'drop_owner', owner: gone },
    ]);
    await open.sync();
    await desk.step('planner', 'submitRedraw', redraw.id, 'edits: 1');
    return desk.step('leader', 'approveRedraw', redraw.id);
  }

  /** Codes of what goes on from the version that ended last. */
  async function present(table: 'staff' | 'grants'): Promise<readonly string[]> {
    const { rows } = await database.pool.query(
      table === 'staff'
        ? 'select g.code from staff m join regions g on g.id = m.grid_id where m.valid_to is null order by 1'
        : `select region_code as code from grants where account_id = $1 and valid_from <= now()
           and (valid_to is null or valid_to > now()) order by 1`,
      table === 'staff' ? [] : [PEOPLE.worker.id],
    );
    return rows.map(({ code }) => code);
  }

  async function counted(): Promise<Counted> {
    const window = `window: { from: "${moment(-30)}", to: "${moment(1)}" }`;
    const box = `box: { west: ${TINY.west}, south: ${TINY.south}, east: ${TINY.east}, north: ${TINY.north} }`;
    const { jurisdiction } = await desk.as('leader').ask<{ jurisdiction: Counted }>(
      `{ jurisdiction(code: "${TINY.code}") {
        table: caseFigureTable(${window}, by: region, level: 3) { code figures { reported { value } } }
        coverage(reach: { category: "elderly_canteen" }, level: 3) { coverage { households { denominator } } }
        totalCoverage(reach: { category: "elderly_canteen" }) { households { denominator } }
        heat(${box}, zoom: 14, ${window}) { total }
        homeCells(${box}, zoom: 14) { households } } }`,
    );
    return jurisdiction;
  }
  const moment = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const sums = ({ table, coverage, totalCoverage, heat, homeCells }: Counted) => ({
    reported: sum(table.map(({ figures }) => figures.reported.value)),
    households: sum(coverage.map((row) => row.coverage.households.denominator ?? 0)),
    totalHouseholds: totalCoverage.households.denominator,
    heat: heat.total,
    homes: sum(homeCells.households),
  });
  const casesIn = async (region: string): Promise<readonly string[]> => {
    const { jurisdiction } = await desk
      .as('leader')
      .ask<{ jurisdiction: { cases: { nodes: { id: string }[] } } }>(
        `{ jurisdiction(code: "${TINY.code}") { cases(filter: { region: "${region}" }) { nodes { id } } } }`,
      );
    return jurisdiction.cases.nodes.map(({ id }) => id).sort();
  };
  const close = (id: string) =>
    desk.as('administrator').ask(
      `mutation { takeCaseStep(jurisdiction: "${TINY.code}", step: {
         case: "${id}", sequence: 1, step: refused, note: "示例说明", actor: { role: administrator } }) { sequence } }`,
    );

  it('counts come to the same: cases, households, heat and homes; a case of before keeps its history and deadlines', async () => {
    const [moved, ended] = [await desk.report(UPPER), await desk.report(UPPER)];
    await close(ended);
    const before = sums(await counted());
    expect(before).toMatchObject({ reported: 2, heat: 2, households: before.totalHouseholds });
    const clocks = async () =>
      (await database.pool.query('select * from case_clocks where case_id = $1 order by number', [moved])).rows;
    const clocksBefore = await clocks();
    await publish([UPPER, GRID_3]);
    const after = await counted();
    expect(sums(after)).toEqual(before);
    expect(Object.fromEntries(after.table.map(({ code, figures }) => [code, figures.reported.value]))).toMatchObject({
      [GRID_1]: 1,
      [GRID_3]: 1,
    });
    expect(await casesIn(GRID_3)).toEqual([moved]);
    expect(await casesIn(GRID_1)).toEqual([ended]);
    expect(await casesIn(WEST)).toEqual([moved, ended].sort());
    expect(await clocks()).toEqual(clocksBefore);
    const csv = await desk
      .as('leader')
      .app.handle(new Request(`http://localhost/exports/${TINY.code}/cases.csv?state=all&language=en`));
    const lines = (await csv.text()).trim().split('\n').slice(1);
    expect(lines.map((line) => [line.includes(GRID_3), line.includes(GRID_1)])).toContainEqual([true, false]);
    expect(lines).toHaveLength(2);
  });

  it.each([
    ['the larger', GRID_1, GRID_3],
    // Identity follows the people, not the hand that painted: the code of the larger goes on.
    ['the smaller', GRID_3, GRID_1],
  ])(
    'staff, rights and cases of a grid that was merged with %s go on in the other, and come back with it',
    async (_, from, into) => {
      await database.pool.query(
        `insert into grants (id, account_id, role, jurisdiction_code, region_code, valid_from) values
       (gen_random_uuid(), $1, 'grid_worker', $2, $3, now() - interval '1 day')`,
        [PEOPLE.worker.id, TINY.code, GRID_1],
      );
      const [open, ended] = [await desk.report(SOUTH), await desk.report(SOUTH)];
      await close(ended);
      const before = sums(await counted());
      const merged = await merge(from, into);
      expect(merged).toMatchObject({ state: 'in_effect', effect: { gridsBefore: 2, gridsAfter: 1 } });
      expect(await present('staff')).toEqual([GRID_3]);
      expect(await present('grants')).toEqual([GRID_3]);
      expect(await desk.gridOfCase(open)).toEqual({ code: GRID_3, step: 'redrawn' });
      expect(await desk.gridOfCase(ended)).toEqual({ code: GRID_1, step: 'refused' });
      expect(sums(await counted())).toEqual(before);
      // Reported after the line was moved, and before it is moved back.
      const since = await desk.report(SOUTH);
      expect(await desk.gridOfCase(since)).toEqual({ code: GRID_3, step: 'reported' });
      await rollBack(merged.id);
      expect(await present('staff')).toEqual([GRID_1]);
      expect(await present('grants')).toEqual([GRID_1]);
      expect(await desk.gridOfCase(open)).toEqual({ code: GRID_1, step: 'redrawn' });
      expect(await desk.gridOfCase(since)).toEqual({ code: GRID_1, step: 'redrawn' });
      expect(await desk.gridOfCase(ended)).toEqual({ code: GRID_1, step: 'refused' });
      expect(sums(await counted())).toEqual({ ...before, reported: before.reported + 1, heat: before.heat + 1 });
    },
  );
});
