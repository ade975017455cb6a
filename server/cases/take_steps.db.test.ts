import { afterAll, beforeAll, expect, it } from 'vitest';
import { allowedSteps } from '../../geodata/cases/allowed_steps.ts';
import { CASE_ROLES, type CaseRole, type CaseStep } from '../../geodata/cases/case_steps.ts';
import { deriveCase } from '../../geodata/cases/derive_case.ts';
import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import { Problem } from '../../geodata/problem.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { storedAndDerived } from '../testing/derived_projection.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { CaseIntake } from './case_intake.ts';
import { type NewCase, PLAIN_CASE } from './new_case.ts';
import { readHistories } from './read_histories.ts';
import { rederiveCases } from './rederive_cases.ts';
import type { StepOfCase } from './take_steps.ts';

const good: NewCase = {
  ...PLAIN_CASE,
  kind: 'hazard',
  description: '消防通道被车辆堵住',
  position: { longitude: 101.001, latitude: 38.001 },
};
const DEPARTMENTS = ['fire-rescue', 'gas-supply', 'water-supply'];
const unit = { kind: 'department', code: 'fire-rescue' } as const;

onEachDatabase('steps of a case', (database) => {
  let intake: CaseIntake;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    intake = new CaseIntake(database.pool);
  });
  afterAll(() => intake.close());

  const report = async (changed: Partial<NewCase> = {}) => {
    const [outcome] = await intake.report(TINY.code, [{ ...good, ...changed }]);
    if ('problem' in outcome!) throw outcome.problem;
    return outcome!.id;
  };
  const step = (caseId: string, sequence: number, taken: CaseStep, more: Partial<StepOfCase> = {}): StepOfCase => ({
    caseId,
    sequence,
    step: taken,
    role: 'street',
    actor: '示例街道值班员',
    ...more,
  });
  const take = (...steps: StepOfCase[]) => intake.takeSteps(TINY.code, steps);
  const refused = async (...steps: StepOfCase[]) => {
    const error = await take(...steps).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof Problem ? error.code : error;
  };
  const stateOf = async (id: string) =>
    (await database.pool.query('select * from case_states where case_id = $1', [id])).rows[0];

  it('are written with the state and the clocks that follow, one event each, whoever was first', async () => {
    const id = await report();
    const two = new CaseIntake(database.pool);
    const both = await Promise.allSettled([
      take(step(id, 1, 'accepted')),
      two.takeSteps(TINY.code, [step(id, 1, 'refused', { note: '不属于受理范围' })]),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = both.find((each) => each.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'CASE_CHANGED' });
    expect(await stateOf(id)).toMatchObject({ sequence: 2 });
    await two.close();
  });

  it('are taken all or none, also several with one case', async () => {
    const [a, b] = [await report(), await report()];
    const good = [step(a, 1, 'accepted'), step(a, 2, 'assigned', { unit }), step(b, 1, 'accepted')];
    expect(await refused(...good, step(b, 2, 'closed'))).toBe('STEP_NOT_ALLOWED');
    expect(await stateOf(a)).toMatchObject({ sequence: 1 });
    await take(...good);
    expect(await stateOf(a)).toMatchObject({ state: 'assigned', unit_code: 'fire-rescue', sequence: 3 });
    expect(await stateOf(b)).toMatchObject({ state: 'accepted' });
  });

  it('are refused by what they name, and name the case', async () => {
    const id = await report();
    await take(step(id, 1, 'accepted'));
    const assigned = (to: StepOfCase['unit']) => step(id, 2, 'assigned', { unit: to ?? null });
    expect(await refused(assigned({ kind: 'department', code: 'magic' }))).toBe('UNKNOWN_DEPARTMENT');
    expect(await refused(assigned({ kind: 'region', code: '1' }))).toBe('UNKNOWN_REGION');
    expect(await refused(step(id, 2, 'assigned'))).toBe('BAD_STEP');
    expect(await refused(step(id, 2, 'assigned', { unit, photos: ['f'.repeat(64)] }))).toBe('UNKNOWN_PHOTO');
    expect(await refused(step(id, 2, 'assigned', { unit, note: 'a\u0007' }))).toBe('BAD_STEP');
    expect(await refused(step(id, 2, 'assigned', { unit, actor: ' ' }))).toBe('BAD_ACTOR');
    expect(await refused(step(id, 2, 'assigned', { unit, role: 'resident' }))).toBe('STEP_NOT_ALLOWED');
    expect(await refused(step(id, 1, 'assigned', { unit }))).toBe('CASE_CHANGED');
    const elsewhere = step(id, 2, 'relocated', { position: [0, 0] });
    expect(await refused(elsewhere)).toBe('OUTSIDE_PLACE');
    expect(await refused(step('nobody', 1, 'accepted'))).toBe('UNKNOWN_CASE');
    expect(await refused(step(crypto.randomUUID(), 1, 'accepted'))).toBe('UNKNOWN_CASE');
    await expect(take(elsewhere)).rejects.toThrow(id);
    await database.pool.query(`update departments set retired = true where code = 'gas-supply'`);
    expect(await refused(step(id, 2, 'whistled', { departments: ['gas-supply'] }))).toBe('UNKNOWN_DEPARTMENT');
    await database.pool.query(`update departments set retired = false where code = 'gas-supply'`);
  });

  it('merge without circles, keep every reporter and give a case back as it was', async () => {
    const reporter = (n: number) => ({ name: `示例居民 ${n}`, phone: null, email: null });
    const [a, b, c] = [
      await report({ reporter: reporter(1) }),
      await report({ reporter: reporter(2) }),
      await report(),
    ];
    const merge = (id: string, sequence: number, mergedInto: string) => step(id, sequence, 'merged', { mergedInto });
    expect(await refused(merge(a, 1, a))).toBe('BAD_STEP');
    expect(await refused(merge(a, 1, crypto.randomUUID()))).toBe('BAD_STEP');
    const both = await Promise.allSettled([take(merge(a, 1, b)), take(merge(b, 1, a))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [merged, kept] = both[0]!.status === 'fulfilled' ? [a, b] : [b, a];
    await take(merge(kept, 1, c));
    expect(await refused(merge(c, 1, merged))).toBe('STEP_NOT_ALLOWED');
    expect(await stateOf(merged)).toMatchObject({ state: 'merged', merged_into: kept, due_at: null });
    const { rows } = await database.pool.query('select name from case_reporters where case_id = any($1)', [[a, b]]);
    expect(rows).toHaveLength(2);
    await take(step(merged, 2, 'unmerged', { note: '不是同一事项' }));
    expect(await stateOf(merged)).toMatchObject({ state: 'reported', merged_into: null, due_at: expect.any(Date) });
  });

  it('find a case its place, its grid and its kind', async () => {
    const id = await report({ position: null });
    expect(await stateOf(id)).toMatchObject({ placement: 'no_place' });
    await take(step(id, 1, 'relocated', { position: [101.006, 38.005] }), step(id, 2, 'accepted', { kind: 'dispute' }));
    const { rows } = await database.pool.query(
      `select s.kind_code, g.code from case_states s join regions g on g.id = s.grid_id where s.case_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ kind_code: 'dispute', code: '990001001002004' }]);
    expect(await refused(step(id, 3, 'assigned', { unit, kind: 'hazard' }))).toBe('BAD_STEP');
  });

  it('keep a clock to the deadline that it started with, whatever was set since', async () => {
    const before = await report();
    await database.pool.query(
      `update case_deadlines set minutes = 45 where kind_code = 'hazard' and awaited = 'acceptance'`,
    );
    const later = await report();
    await take(step(before, 1, 'noted', { note: '已联系' }), step(later, 1, 'noted', { note: '已联系' }));
    const minutes = async (id: string) =>
      (await database.pool.query('select minutes from case_clocks where case_id = $1', [id])).rows[0].minutes;
    expect([await minutes(before), await minutes(later)]).toEqual([30, 45]);
    await rederiveCases(database.pool, TINY.code, { onlyOpen: true });
    expect([await minutes(before), await minutes(later)]).toEqual([30, 45]);
    await database.pool.query(
      `update case_deadlines set minutes = 30 where kind_code = 'hazard' and awaited = 'acceptance'`,
    );
    await database.pool.query('update case_clocks set minutes = 30 where minutes = 45');
    await rederiveCases(database.pool, TINY.code, { onlyOpen: false });
  });

  it('say that two cases are two matters, by whom and when', async () => {
    const words = { description: '楼道内三辆电动车在充电', position: { longitude: 101.0071, latitude: 38.0051 } };
    const [a, b] = [await report(words), await report(words)];
    const kept = { caseId: a, otherId: b, actor: '示例社区工作者', role: 'community' } as const;
    await expect(intake.keepApart(TINY.code, { ...kept, role: 'resident' })).rejects.toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    });
    await intake.keepApart(TINY.code, kept);
    const { rows } = await database.pool.query(
      `select kept_apart_by, e.step, e.actor from case_duplicates d join case_events e on e.case_id = $1 and e.sequence = 2
      where d.case_id = $2 and d.other_id = $1`,
      [a, b],
    );
    expect(rows).toEqual([{ kept_apart_by: kept.actor, step: 'noted', actor: kept.actor }]);
    await expect(intake.keepApart(TINY.code, { ...kept, otherId: await report() })).rejects.toMatchObject({
      code: 'NOT_OFFERED',
    });
  });

  it('leave, after any walk of several clients at once, what geodata derives from the events', async () => {
    const kinds = ['hazard', 'wish', 'hotline', 'urban_event_appearance_dirty_road'];
    const ids = await Promise.all(Array.from({ length: 8 }, (_, i) => report({ kind: kinds[i % kinds.length]! })));
    const clients = [intake, new CaseIntake(database.pool), new CaseIntake(database.pool)];
    const outcomes = new Map<string, number>();
    const walk = async (client: CaseIntake, random: Random) => {
      for (let i = 0; i < 60; i++) {
        const steps = [random.pick(ids), random.pick(ids)].slice(0, random.integer(1, 2));
        const drawn = await Promise.all(steps.map((id) => anyStep(id, ids, random)));
        const code = await client.takeSteps(TINY.code, drawn.flat()).then(
          () => 'taken',
          (error: unknown) => {
            if (error instanceof Problem) return error.code;
            throw error;
          },
        );
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
      }
    };
    await Promise.all(clients.map((client, i) => walk(client, makeRandom(7 + i))));
    await Promise.all(clients.slice(1).map((client) => client.close()));
    expect(outcomes.get('taken')).toBeGreaterThan(60);
    const { stored, derived } = await storedAndDerived(database.pool, TINY.code);
    expect(stored.states).toEqual(derived.states);
    expect(stored.clocks).toEqual(derived.clocks);
    await rederiveCases(database.pool, TINY.code, { onlyOpen: false });
    const again = await storedAndDerived(database.pool, TINY.code);
    expect(again.stored).toEqual(stored);
    const { rows } = await database.pool.query(
      `select (select count(*) from case_events)::int as events, (select count(*) from change_log where kind = 'case')::int as logged`,
    );
    expect(rows[0].logged).toBe(rows[0].events);
  });

  /** A step that the table may allow, as somebody who saw the case a moment ago. */
  async function anyStep(id: string, ids: readonly string[], random: Random): Promise<StepOfCase[]> {
    const present = deriveCase((await readHistories(database.pool, TINY.code, [id])).get(id)!);
    const loop = present.kind === 'wish' ? 'order' : 'case';
    const choices = CASE_ROLES.flatMap((role) =>
      allowedSteps({ ...present, loop }, role, random.pick(DEPARTMENTS)).map((taken) => [role, taken] as const),
    );
    const lively = choices.filter(([, taken]) => taken !== 'noted' && taken !== 'relocated');
    const [role, taken] = random.pick(lively.length > 0 && random.chance(0.9) ? lively : choices);
    return [step(id, present.sequence, taken, partsOf(role, taken, id, ids, random, present.calls[0]?.department))];
  }

  function partsOf(
    role: CaseRole,
    taken: CaseStep,
    id: string,
    ids: readonly string[],
    random: Random,
    called: string | undefined,
  ): Partial<StepOfCase> {
    const other = random.pick(ids.filter((each) => each !== id));
    const parts: Partial<Record<CaseStep, Partial<StepOfCase>>> = {
      assigned: { unit: random.chance(0.5) ? unit : { kind: 'region', code: '990001001001001' } },
      reassigned: { unit: { kind: 'department', code: random.pick(DEPARTMENTS) } },
      whistled: { departments: DEPARTMENTS.slice(0, random.integer(1, 2)) },
      reported_in: { departments: [called ?? DEPARTMENTS[0]!] },
      call_handled: { departments: [called ?? DEPARTMENTS[0]!] },
      merged: { mergedInto: other },
      rated: { rating: random.integer(1, 5) },
      relocated: { position: [101 + random.next() * 0.02, 38 + random.next() * 0.006] },
      accepted: random.chance(0.3) ? { kind: 'hotline' } : {},
    };
    return { role, actor: '示例某人', note: '经核实', department: called ?? null, ...parts[taken] };
  }
});
