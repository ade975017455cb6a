import { beforeAll, expect, it } from 'vitest';
import { makeRandom } from '../../geodata/demo/random.ts';
import { CaseIntake } from '../cases/case_intake.ts';
import { PLAIN_CASE } from '../cases/new_case.ts';
import type { StepOfCase } from '../cases/take_steps.ts';
import { cases } from '../generated/queries/cases.ts';
import { regionsBelow } from '../generated/queries/regions_below.ts';
import type { CaseRow } from '../rows.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { many } from '../store/queryable.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import type { ActorGrant } from './actor.ts';
import { type CaseScope, caseScope, isInScope, regionsNamed } from './case_scope.ts';
import { scopedDatabase } from './scoped_database.ts';

const ACCOUNTS = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
const PLACES = [
  { longitude: 101.001, latitude: 38.001 },
  { longitude: 101.018, latitude: 38.001 },
  { longitude: 101.001, latitude: 38.006 },
  { longitude: 101.018, latitude: 38.006 },
  null,
];
const UNITS = [
  null,
  { kind: 'region', code: '990001001001001' },
  { kind: 'region', code: '990001001002' },
  { kind: 'department', code: 'fire-rescue' },
  { kind: 'department', code: 'gas-supply' },
] as const;
const REGIONS = ['990001001', '990001001001', '990001001002', '990001001001003', '990001001002002'];
const DEPARTMENTS = ['fire-rescue', 'gas-supply', 'water-supply'];
/** Tables that hold what belongs to a case, and the column that names it. */
const PARTS = {
  case_states: 'case_id',
  cases: 'id',
  case_events: 'case_id',
  case_clocks: 'case_id',
  case_reporters: 'case_id',
};

onEachDatabase('the second wall', (database) => {
  let all: readonly CaseRow[];

  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    const random = makeRandom(5);
    const intake = new CaseIntake(database.pool);
    const reports = Array.from({ length: 90 }, (_, number) => ({
      ...PLAIN_CASE,
      kind: random.pick(['hazard', 'wish', 'volunteer_order', 'dispute']),
      description: `第 ${number} 件`,
      position: random.pick(PLACES),
      reporter: { name: '示例居民', phone: null, email: null },
    }));
    const outcomes = await intake.report(TINY.code, reports);
    for (const [number, outcome] of outcomes.entries()) {
      if ('problem' in outcome) throw outcome.problem;
      const unit = random.pick(UNITS);
      const steps: Pick<StepOfCase, 'step' | 'unit' | 'departments'>[] = [];
      if (random.chance(0.8)) steps.push({ step: 'accepted' });
      if (steps.length > 0 && unit) steps.push({ step: 'assigned', unit });
      const isOrder = ['wish', 'volunteer_order'].includes(reports[number]!.kind);
      if (steps.length > 0 && !isOrder && random.chance(0.4))
        steps.push({ step: 'whistled', departments: [random.pick(DEPARTMENTS)] });
      for (const [taken, step] of steps.entries()) {
        const by = { role: 'street', actor: '示例街道值班员' } as const;
        await intake.takeSteps(TINY.code, [{ ...step, ...by, caseId: outcome.id, sequence: taken + 1 }]);
      }
      const account = random.chance(0.4) ? random.pick(ACCOUNTS) : null;
      await database.pool.query('update case_reporters set account_id = $1 where case_id = $2', [account, outcome.id]);
    }
    await intake.close();
    const ids = outcomes.map((outcome) => ('id' in outcome ? outcome.id : ''));
    all = (await many(database.pool, cases, { jurisdiction: TINY.code, ids })) as readonly CaseRow[];
  });

  const grant = (role: ActorGrant['role'], region: string | null, department: string | null = null): ActorGrant => ({
    ...{ id: role, role, jurisdiction: TINY.code, region, department },
    ...{ validFrom: new Date(0), validTo: null },
  });
  const scopeOf = async (grants: readonly ActorGrant[], account: string | null): Promise<CaseScope> => {
    const codes = regionsNamed(grants);
    const below = await many(database.pool, regionsBelow, { jurisdiction: TINY.code, codes });
    return caseScope(TINY.code, grants, below, account);
  };
  const read = async (scope: CaseScope, sql: string): Promise<string[]> =>
    (await scopedDatabase(database.pool, scope).query(sql, [])).rows.map(({ id }) => id as string);

  it('gives the rows that the first gives, of every table and to whoever asks', async () => {
    const random = makeRandom(6);
    const someGrant = () =>
      random.pick([
        () => grant('resident', null),
        () => grant('volunteer', random.pick([null, ...REGIONS])),
        () => grant(random.pick(['grid_worker', 'community', 'street', 'leader'] as const), random.pick(REGIONS)),
        () => grant('department', null, random.pick([null, ...DEPARTMENTS])),
      ])();
    const seen = new Set<number>();
    for (let round = 0; round < 40; round++) {
      const scope = await scopeOf(
        Array.from({ length: 1 + Math.floor(random.next() * 2) }, someGrant),
        random.pick([null, ...ACCOUNTS]),
      );
      const expected = all.filter((row) => isInScope(scope, row)).map(({ id }) => id);
      seen.add(expected.length);
      for (const [table, id] of Object.entries(PARTS)) {
        const given = await read(scope, `select distinct ${id} as id from ${table}`);
        const kept = table === 'case_clocks' ? expected.filter((one) => given.includes(one)) : expected;
        expect(given.sort(), `${table} of ${scope.key}`).toEqual([...kept].sort());
      }
    }
    expect(seen.size).toBeGreaterThan(8);
    expect(Math.max(...seen)).toBeGreaterThan(40);
  });

  it('tells of a pair of cases only whoever may read both', async () => {
    const [first, ...others] = all.filter(({ gridId }) => gridId !== null);
    const stranger = others.find(({ gridId }) => gridId !== first!.gridId)!;
    await database.pool.query(
      `insert into case_duplicates (jurisdiction_code, case_id, other_id, score, metres, hours, words)
       values ($1, $2, $3, 0.9, 1, 1, 1) on conflict do nothing`,
      [TINY.code, first!.id, stranger.id],
    );
    const pair = `select case_id as id from case_duplicates where case_id = '${first!.id}' and other_id = '${stranger.id}'`;
    expect(await read(await scopeOf([grant('street', '990001001')], null), pair)).toEqual([first!.id]);
    const ofOne: CaseScope = {
      ...(await scopeOf([grant('resident', null)], null)),
      gridIds: new Set([first!.gridId!]),
    };
    expect(await read(ofOne, pair)).toEqual(isInScope(ofOne, stranger) ? [first!.id] : []);
  });

  it('lets nothing be written, no other table be read, and nothing of it outlive the question', async () => {
    const scoped = scopedDatabase(database.pool, await scopeOf([grant('street', REGIONS[1]!)], null));
    await expect(scoped.query(`update case_states set paused = true`, [])).rejects.toThrow(/read-only|permission/);
    for (const table of ['accounts', 'sessions', 'grants', 'audit_log', 'case_senders', 'walls']) {
      await expect(scoped.query(`select * from ${table}`, []), table).rejects.toThrow(/permission denied/);
    }
    const { rows } = await database.pool.query(
      `select current_user = session_user as same, current_setting('gezhong.place', true) as scope`,
    );
    expect(rows[0].same).toBe(true);
    expect(rows[0].scope ?? '').toBe('');
  });

  it('gives the role nothing where nobody says who asks', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('begin read only; set local role gezhong_reader');
      for (const [table, id] of Object.entries(PARTS)) {
        expect((await client.query(`select ${id} from ${table}`)).rows, table).toEqual([]);
      }
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
