import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditLog } from '../access/audit/audit_log.ts';
import { verifyAudit } from '../access/audit/verify_audit.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { createPool } from '../store/pool.ts';
import { storedAndDerived } from '../testing/derived_projection.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { carryOutRetention } from './carry_out_retention.ts';
import { Asked, somebody } from './testing/people.ts';

const GRID = '990001001001001';
const REPORT = `mutation($report: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $report) { id } }`;
const REVEAL = `mutation($case: ID!, $reason: String!) {
  revealReporters(jurisdiction: "${TINY.code}", case: $case, reason: $reason) { name phone email } }`;
const ERASE = `mutation($case: ID!) { eraseReporter(jurisdiction: "${TINY.code}", case: $case, reason: "本人要求删除") { id reporters { name } } }`;
const CASE = `query($case: ID!) { jurisdiction(code: "${TINY.code}") { case(id: $case) { address reporters { name phone } } } }`;

const CONTACT = { name: '示例甲', phone: '13900000012', email: 'someone@example.org' };
const good = {
  kind: 'hazard',
  description: '井盖松动',
  address: '示例小区 3 号楼 201',
  position: { longitude: 101.0012345, latitude: 38.0012345 },
  reporter: CONTACT,
};

onEachDatabase('personal data', (database) => {
  let asked: Asked;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    asked = new Asked(database);
  });
  afterAll(() => asked.app.close());

  const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
  const report = async (changed: object = {}) => {
    const { reportCase } = await asked
      // Of another account: one's own reports one always sees.
      .as(somebody('administrator', {}, '00000000-0000-7000-8000-0000000000bb'))
      .ask<{ reportCase: { id: string } }>(REPORT, { report: { ...good, ...changed } });
    return reportCase.id;
  };
  /** As if it had been closed so many months ago. */
  const closeAgo = (id: string, months: number) =>
    rows(
      `update case_states set state = 'closed', state_at = now() - make_interval(months => $2), due_at = null, due_soon_at = null
       where case_id = $1`,
      [id, months],
    );
  const anywhere = async (text: string) => {
    const tables = await rows(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'spatial_ref_sys'`,
    );
    const found: string[] = [];
    for (const { relname } of tables) {
      const hits = await rows(`select from "${relname}" t where t::text like $1 limit 1`, [`%${text}%`]);
      if (hits.length > 0) found.push(relname);
    }
    return found;
  };

  describe('is revealed', () => {
    it('to whoever handles the case and gives a reason, which stands in the audit log before', async () => {
      const id = await report();
      const worker = somebody('grid_worker', { region: GRID });
      expect(await asked.as(worker).ask(REVEAL, { case: id, reason: '回访核实情况' })).toEqual({
        revealReporters: [CONTACT],
      });
      expect(
        await rows(
          `select outcome, actor_name, subject_id, details from audit_log where action = 'revealReporters' order by position`,
        ),
      ).toMatchObject([
        { outcome: 'begun', actor_name: worker.name, subject_id: id, details: { given: { reason: '回访核实情况' } } },
        { outcome: 'done', details: { after: { reporters: 1 } } },
      ]);
      // The log names who looked, never what he saw.
      expect(await anywhere(CONTACT.phone)).toEqual(['case_reporters']);
    });

    it('to nobody without a reason, without the case or without a role that handles it', async () => {
      const id = await report();
      const asks = (actor: ReturnType<typeof somebody>, reason = '回访核实情况') =>
        asked.as(actor).errorsOf(REVEAL, { case: id, reason });
      expect(await asks(somebody('administrator'), '  看 ')).toEqual(['BAD_REASON']);
      expect(await asks(somebody('administrator'), '看'.repeat(201))).toEqual(['BAD_REASON']);
      expect(await asks(somebody('grid_worker', { region: '990001001002002' }))).toEqual(['UNKNOWN_CASE']);
      for (const role of ['leader', 'planner', 'wall', 'resident'] as const) {
        expect(await asks(somebody(role)), role).toEqual(['NOT_ALLOWED']);
      }
      expect(await asks(somebody('department', { department: 'fire' }))).toEqual(['UNKNOWN_CASE']);
      const ended = { region: GRID, validTo: new Date(Date.now() - 60_000) };
      expect(await asks(somebody('grid_worker', ended))).toEqual(['NOT_ALLOWED']);
    });

    it('not where the audit log cannot be written', async () => {
      const id = await report();
      await database.pool.query('alter table audit_log add constraint full_up check (position < 0) not valid');
      try {
        expect(
          await asked.as(somebody('administrator')).errorsOf(REVEAL, { case: id, reason: '回访核实情况' }),
        ).toEqual(['AUDIT_UNAVAILABLE']);
      } finally {
        await database.pool.query('alter table audit_log drop constraint full_up');
      }
    });

    it('masked to everybody else, and the address of a sensitive kind to none but who handles it', async () => {
      await rows(`update case_kinds set sensitive = true where code = 'hazard'`);
      const id = await report();
      const seen = (actor: ReturnType<typeof somebody>) => asked.as(actor).ask(CASE, { case: id });
      const masked = { reporters: [{ name: '示**', phone: '139******12' }] };
      expect(await seen(somebody('leader'))).toMatchObject({ jurisdiction: { case: { address: '***', ...masked } } });
      expect(await seen(somebody('grid_worker', { region: GRID }))).toMatchObject({
        jurisdiction: { case: { address: good.address, ...masked } },
      });
    });
  });

  describe('is erased', () => {
    it('at the wish of whom it is about: gone from every table, with a mark, and the same report does not bring it back', async () => {
      const phone = '13900000099';
      const key = '市民 99';
      const fields = { reporter: { ...CONTACT, phone }, idempotencyKey: key };
      const id = await report(fields);
      await rows(
        `insert into open311_details (jurisdiction_code, case_id, attributes) values ($1, $2, jsonb_build_object('phone', $3::text))`,
        [TINY.code, id, phone],
      );
      expect(await asked.as(somebody('administrator')).ask(ERASE, { case: id })).toEqual({
        eraseReporter: { id, reporters: [] },
      });
      expect(await anywhere(phone)).toEqual([]);
      expect(await anywhere(key)).toEqual([]);
      expect(await rows('select subject, reason from erasures where case_id = $1', [id])).toEqual([
        { subject: 'reporter', reason: '本人要求删除' },
      ]);
      expect(await report(fields)).toBe(id);
      expect(await anywhere(phone)).toEqual([]);
      expect(await asked.as(somebody('community')).errorsOf(ERASE, { case: id })).toEqual(['NOT_ALLOWED']);
      expect(
        await asked.as(somebody('administrator', { region: '990001001002' })).errorsOf(ERASE, { case: id }),
      ).toEqual(['UNKNOWN_CASE']);
    });

    it('by no statement but the one that leaves a mark, and nothing but what is personal', async () => {
      const id = await report();
      const refused = async (text: string) => {
        const client = await database.pool.connect();
        try {
          await client.query('begin');
          await client.query(
            `insert into erasures (jurisdiction_code, case_id, subject, reason, erased_at, transaction)
             values ('${TINY.code}', '${id}', 'reporter', '试探性的', now(), pg_current_xact_id())`,
          );
          await client.query(text);
          return null;
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          await client.query('rollback');
          client.release();
        }
      };
      const where = `where id = '${id}'`;
      await expect(database.pool.query(`update cases set address = null ${where}`)).rejects.toMatchObject({
        code: '23001',
      });
      expect(await refused(`update cases set address = null ${where}`)).toBeNull();
      for (const change of [
        `update cases set address = 'x' ${where}`,
        `update cases set description = 'x' ${where}`,
        `update cases set position = ST_SetSRID(ST_MakePoint(101.002, 38.002), 4326) ${where}`,
        `update cases set reported_at = now() ${where}`,
        `update cases set idempotency_key = 'x' ${where}`,
        `update case_events set note = 'x' where case_id = '${id}'`,
        `update case_events set actor = '某人' where case_id = '${id}'`,
        `update case_events set happened_at = now() where case_id = '${id}'`,
        `delete from cases ${where}`,
        `delete from case_events where case_id = '${id}'`,
        `delete from erasures where case_id = '${id}'`,
      ]) {
        expect(await refused(change), change).toBe('23001');
      }
    });
  });

  describe('stays as long as the rules say', () => {
    const RULES = `{ jurisdiction(code: "${TINY.code}") { retentionRules { subject months source lastRunAt lastCount } } }`;
    const SAVE = `mutation($rule: RetentionRuleInput!) { saveRetentionRule(jurisdiction: "${TINY.code}", rule: $rule) { months } }`;
    const rules = async () =>
      (
        await asked.as(somebody('administrator')).ask<{
          jurisdiction: { retentionRules: { subject: string; months: number | null; lastCount: number | null }[] };
        }>(RULES)
      ).jurisdiction.retentionRules;
    const save = (subject: string, months: number | null, source = '示例规定') =>
      asked.as(somebody('administrator')).errorsOf(SAVE, { rule: { subject, months, source } });

    it('each with a source, and logs six months at least', async () => {
      expect((await rules()).map(({ subject, months }) => [subject, months])).toEqual([
        ['reporter', 24],
        ['photos', 36],
        ['exact_place', 12],
        ['sign_ins', 12],
        ['audit', null],
      ]);
      expect(await save('audit', 5)).toEqual(['AUDIT_KEPT_LONGER']);
      expect(await save('sign_ins', 5)).toEqual(['BAD_RETENTION_RULE']);
      expect(await save('reporter', 0)).toEqual(['BAD_RETENTION_RULE']);
      expect(await save('reporter', 601)).toEqual(['BAD_RETENTION_RULE']);
      expect(await save('reporter', 3, ' ')).toEqual(['BAD_RETENTION_RULE']);
      expect(await save('reporter', 3)).toEqual([]);
      expect((await rules())[0]).toMatchObject({ months: 3, source: '示例规定' });
      expect(
        await asked.as(somebody('administrator', { region: GRID })).errorsOf(SAVE, {
          rule: { subject: 'reporter', months: 3, source: '示例规定' },
        }),
      ).toEqual(['NOT_ALLOWED']);
    });

    it('and goes then, once, in batches, however many servers are at it; heat stays true and the log whole', async () => {
      await rows(`update case_kinds set sensitive = true where code = 'hazard'`);
      const old = await Promise.all(Array.from({ length: 7 }, (_, i) => report({ idempotencyKey: `old ${i}` })));
      const open = await report({ idempotencyKey: 'open' });
      const young = await report({ idempotencyKey: 'young' });
      const into = await report({ idempotencyKey: 'into' });
      const merged = await report({ idempotencyKey: 'merged' });
      for (const id of old) await closeAgo(id, 40);
      await closeAgo(young, 1);
      await rows(
        `update case_states set state = 'merged', merged_into = $2, state_at = now() - interval '40 months' where case_id = $1`,
        [merged, into],
      );
      const reportersOf = async (ids: readonly string[]) =>
        (await rows('select count(*)::int as n from case_reporters where case_id = any($1::uuid[])', [ids]))[0]!.n;
      expect(await reportersOf([...old, open, young, merged])).toBe(10);

      const audit = new AuditLog(database.pool);
      const carryOut = () => carryOutRetention({ pool: database.pool, audit }, { hour: 0, batch: 3 });
      await Promise.all([carryOut(), carryOut(), carryOut()]);
      expect(await reportersOf(old)).toBe(0);
      // What one was merged into goes on, so its words with the reporter do as well.
      expect(await reportersOf([open, young, merged])).toBe(3);

      const places = await rows(
        `select ST_X(c.position) as c, ST_X(s.position) as s, ST_X(coalesce(e.position, c.position)) as e, c.address from cases c
         join case_states s on s.case_id = c.id join case_events e on e.case_id = c.id where c.id = any($1::uuid[])`,
        [old],
      );
      expect(new Set(places.map((row) => JSON.stringify(row)))).toEqual(
        new Set([JSON.stringify({ c: 101.001, s: 101.001, e: 101.001, address: null })]),
      );
      // Counts and deltas together are the rows of case_states, cell by cell.
      const counted = await rows(
        `select column_number::int as x, row_number::int as y, sum(weight)::int as n from heat_deltas group by 1, 2 having sum(weight) <> 0 order by 1, 2`,
      );
      const standing = await rows(
        `select heat_column(position) as x, heat_row(position) as y, count(*)::int as n from case_states where position is not null group by 1, 2 order by 1, 2`,
      );
      expect(counted).toEqual(standing);

      const runs = await rows(
        `select subject_id, outcome, details from audit_log where action = 'retention.run' and outcome = 'done' and (details -> 'given' ->> 'count')::int > 0 order by subject_id`,
      );
      expect(runs.map(({ subject_id, details }) => [subject_id, details.given.count])).toEqual([
        ['exact_place', 7],
        ['photos', 7],
        ['reporter', 7],
      ]);
      expect((await verifyAudit(database.pool)).fault).toBeNull();
      expect((await rules()).map(({ lastCount }) => lastCount)).toEqual([7, 7, 7, 0, null]);

      // Again on the same day nothing is begun; on another nothing is left.
      expect(await carryOut()).toBe(0);
      await rows(`update retention_runs set day = day - 1`);
      expect(await carryOut()).toBe(0);
      await closeAgo(into, 39);
      await rows(`update retention_runs set day = day - 1`);
      await carryOut();
      expect(await reportersOf([merged])).toBe(0);
    });

    it('is gone on with by another server where one stopped in the middle', async () => {
      const id = await report();
      await closeAgo(id, 40);
      await rows(`delete from retention_runs`);
      const insert = `insert into retention_runs (jurisdiction_code, subject, day, runner, beat_at)
        select code, 'reporter', (now() at time zone time_zone)::date, gen_random_uuid(), now() - $1::interval from jurisdictions`;
      const audit = new AuditLog(database.pool);
      const carryOut = () => carryOutRetention({ pool: database.pool, audit }, { hour: 0 });
      const isThere = async () => (await rows('select from case_reporters where case_id = $1', [id])).length > 0;
      await rows(insert, ['1 minute']);
      await carryOut();
      expect(await isThere()).toBe(true);
      await rows(`delete from retention_runs`);
      await rows(insert, ['6 minutes']);
      await carryOut();
      expect(await isThere()).toBe(false);
    });

    it('is not erased where the audit log cannot be written', async () => {
      const id = await report();
      await closeAgo(id, 40);
      await rows(`delete from retention_runs`);
      const closed = createPool({ kind: 'embedded', host: '/nowhere' });
      await expect(
        carryOutRetention({ pool: database.pool, audit: new AuditLog(closed) }, { hour: 0 }),
      ).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
      await closed.end();
      expect(await rows('select from case_reporters where case_id = $1', [id])).toHaveLength(1);
    });

    it('what a case is reckoned from stays: derived anew it stands as it stood', async () => {
      const id = await report();
      await rows(
        `select erase_from_cases($1, array[$2::uuid], what, '试一试吧') from unnest(array['reporter', 'photos', 'exact_place']) as what`,
        [TINY.code, id],
      );
      const { stored, derived } = await storedAndDerived(database.pool, TINY.code);
      const of = (list: readonly { readonly case_id: string }[]) => list.filter(({ case_id }) => case_id === id);
      expect(of(derived.states)).toHaveLength(1);
      expect(of(derived.states)).toEqual(of(stored.states));
    });
  });
});
