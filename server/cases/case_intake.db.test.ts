import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { CaseIntake } from './case_intake.ts';
import { type NewCase, PLAIN_CASE, type ReportOutcome } from './new_case.ts';

const good: NewCase = {
  ...PLAIN_CASE,
  kind: 'hazard',
  description: '消防通道被车辆堵住',
  position: { longitude: 101.001, latitude: 38.001 },
};
const idOf = (outcome: ReportOutcome | undefined) => ('id' in outcome! ? outcome.id : `${outcome!.problem.code}`);

onEachDatabase('the intake of cases', (database) => {
  let intake: CaseIntake;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    intake = new CaseIntake(database.pool);
  });
  afterAll(() => intake.close());

  const report = async (...reports: Partial<NewCase>[]) =>
    (
      await intake.report(
        TINY.code,
        reports.map((changed) => ({ ...good, ...changed })),
      )
    ).map(idOf);
  const stateOf = async (id: string) =>
    (await database.pool.query('select * from case_states where case_id = $1', [id])).rows[0];

  it('writes a report with all that belongs to it', async () => {
    const reporter = { name: '示例居民 1', phone: null, email: null };
    const [id] = await report({ address: '示例路 1 号', reporter });
    expect(await stateOf(id!)).toMatchObject({ state: 'reported', sequence: 1, placement: 'in_grid', reopened: 0 });
    const { rows } = await database.pool.query(
      `select c.address, r.name, e.step, e.role, k.awaited, k.due_at - k.started_at = interval '30 minutes' as right,
        k.tell_at = k.due_soon_at as will_be_told, s.due_at = k.due_at as nearest, l.kind
      from cases c join case_reporters r on r.case_id = c.id join case_events e on e.case_id = c.id
      join case_clocks k on k.case_id = c.id join case_states s on s.case_id = c.id
      join change_log l on l.subject_id = c.id::text where c.id = $1`,
      [id],
    );
    expect(rows).toEqual([
      {
        address: '示例路 1 号',
        name: '示例居民 1',
        step: 'reported',
        role: 'resident',
        awaited: 'acceptance',
        right: true,
        will_be_told: true,
        nearest: true,
        kind: 'case',
      },
    ]);
  });

  it('places it in the grid of its point, on a boundary in the one with the lowest code', async () => {
    const gridOf = async (position: NewCase['position']) => {
      const [id] = await report({ position });
      const { rows } = await database.pool.query(
        'select g.code, s.placement from case_states s left join regions g on g.id = s.grid_id where s.case_id = $1',
        [id],
      );
      return rows[0];
    };
    const middle = { longitude: 101.004, latitude: 38.0032 };
    expect(await gridOf(middle)).toEqual({ code: '990001001001001', placement: 'in_grid' });
    expect(await gridOf({ ...middle, latitude: 38.005 })).toEqual({ code: '990001001001003', placement: 'in_grid' });
    expect(await gridOf({ longitude: 101.0199, latitude: 38.003 })).toMatchObject({ placement: 'in_grid' });
    expect(await gridOf(null)).toEqual({ code: null, placement: 'no_place' });
  });

  it('answers each report of many alone, the wrong ones with what is wrong', async () => {
    const codes = await report(
      {},
      { kind: 'ufo' },
      { position: { longitude: 0, latitude: 0 } },
      { description: 'x'.repeat(5_000_000) },
      { photos: ['f'.repeat(64)] },
      { reportedAt: new Date(Date.now() + 3_600_000) },
      {},
    );
    expect(codes.slice(1, -1)).toEqual([
      'UNKNOWN_CASE_KIND',
      'OUTSIDE_PLACE',
      'BAD_DESCRIPTION',
      'UNKNOWN_PHOTO',
      'BAD_REPORT_MOMENT',
    ]);
    expect(new Set([codes[0], codes.at(-1)]).size).toBe(2);
    expect((await intake.report('999999', [good])).map(idOf)).toEqual(['UNKNOWN_JURISDICTION']);
  });

  it('makes one case of one key, before, at the same time and within one batch, and refuses other words under it', async () => {
    const two = new CaseIntake(database.pool);
    const same = { ...good, idempotencyKey: 'k-1' };
    const many = await Promise.all([
      report(same, same),
      ...Array.from({ length: 4 }, () => two.report(TINY.code, [same]).then((outcomes) => outcomes.map(idOf))),
    ]);
    expect(new Set(many.flat()).size).toBe(1);
    expect(await report({ ...same, description: '别的' })).toEqual(['IDEMPOTENCY_CONFLICT']);
    const outcomes = await two.report(TINY.code, [same, { ...same, idempotencyKey: 'k-2' }]);
    expect(outcomes).toEqual([
      { id: many[0]![0], repeated: true },
      { id: expect.any(String), repeated: false },
    ]);
    await two.close();
  });

  it('offers what may be the same matter, stored before or in the same batch, by whichever server', async () => {
    const position = { longitude: 101.0031, latitude: 38.0012 };
    const near = { longitude: 101.00315, latitude: 38.00123 };
    const description = '灭火器过期，共三具，楼道东侧';
    const [first] = await report({ position, description });
    const [second, third] = await report({ position: near, description }, { position, description });
    await report({ position, description: '燃气软管老化' }, { position, description, kind: 'dispute' });
    const { rows } = await database.pool.query(
      'select case_id, other_id, score from case_duplicates where case_id = any($1) or other_id = any($1)',
      [[first, second, third]],
    );
    const pairs = rows.map(({ case_id, other_id }) => `${case_id} ${other_id}`).sort();
    expect(pairs).toEqual([`${second} ${first}`, `${third} ${first}`, `${third} ${second}`].sort());
  });

  it('goes by settings that changed a moment ago, whoever changed them', async () => {
    await database.pool.query(`update case_kinds set retired = true where code = 'visit_finding'`);
    expect(await report({ kind: 'visit_finding' })).toEqual(['UNKNOWN_CASE_KIND']);
    await database.pool.query(`update case_kinds set retired = false where code = 'visit_finding'`);
    const [id] = await report({ kind: 'visit_finding' });
    expect(await stateOf(id!)).toMatchObject({ kind_code: 'visit_finding' });
  });

  it('stores a case also where the calendar has a hole, without the deadline that cannot be reckoned', async () => {
    await database.pool.query('create table kept as select * from working_hours');
    await database.pool.query('delete from working_hours');
    const [id] = await report({ kind: 'visit_finding' });
    expect(await stateOf(id!)).toMatchObject({ state: 'reported', due_at: null });
    await database.pool.query('insert into working_hours select * from kept; drop table kept');
  });

  describe('under load', () => {
    it('stores all but the row that the database refuses', async () => {
      await database.pool.query(`alter table cases add constraint no_seven check (description <> '七') not valid`);
      const many = Array.from({ length: 40 }, (_, i) => ({ description: i === 17 ? '七' : `第 ${i} 件` }));
      const outcomes = await report(...many);
      expect(outcomes.map((outcome, i) => (outcome === 'REPORT_REFUSED' ? i : -1)).filter((i) => i >= 0)).toEqual([17]);
      expect(new Set(outcomes).size).toBe(40);
      await database.pool.query('alter table cases drop constraint no_seven');
    });

    it('says that it is too busy rather than let ever more wait', async () => {
      const small = new CaseIntake(database.pool);
      const waiting = small.report(
        TINY.code,
        Array.from({ length: 10_000 }, () => ({ ...good, kind: 'ufo' })),
      );
      expect((await small.report(TINY.code, [good])).map(idOf)).toEqual(['TOO_BUSY']);
      expect(new Set((await waiting).map(idOf))).toEqual(new Set(['UNKNOWN_CASE_KIND']));
      expect((await small.report(TINY.code, [{ ...good, kind: 'ufo' }])).map(idOf)).toEqual(['UNKNOWN_CASE_KIND']);
      await small.close();
    });
  });
});
