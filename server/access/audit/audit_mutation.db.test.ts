import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../geodata/problem.ts';
import { createPool } from '../../store/pool.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { visitor } from '../actor.ts';
import { everybody, grantOf } from '../testing/everybody.ts';
import { auditAct, auditEvent } from './audit_act.ts';
import { auditSender, PROGRAM } from './audit_entry.ts';
import { AuditLog } from './audit_log.ts';
import { type AuditContext, auditMutation, auditRefusedMutation, noteAudit } from './audit_mutation.ts';
import { verifyAudit } from './verify_audit.ts';

const CASE = '01234567-89ab-4cde-8f01-23456789abcd';

onEachDatabase('an audited act', (database) => {
  let context: AuditContext;
  let from = 0;
  beforeEach(async () => {
    context = { audit: new AuditLog(database.pool), actor: { ...everybody, address: '192.0.2.7' } };
    const { rows } = await database.pool.query('select coalesce(max(position), 0) as position from audit_log');
    from = rows[0].position;
  });
  const written = async () =>
    (await database.pool.query('select * from audit_log where position > $1 order by position', [from])).rows;

  describe('that is a mutation', () => {
    it('stands in the log before it is done, and its end with what it changed', async () => {
      const args = { jurisdiction: '990001', station: 's', code: 's1', version: '7', change: { status: 'closed' } };
      const answer = await auditMutation('changeStation', args, context, async () => {
        expect(await written()).toMatchObject([{ outcome: 'begun', subject_id: 's1', begun_position: null }]);
        noteAudit(context, { before: { status: 'open', phone: '1' } });
        noteAudit(context, { after: { status: 'closed', position: [101, 38] } });
        return { id: 'x' };
      });
      expect(answer).toEqual({ id: 'x' });
      const given = { version: '7', change: { status: 'closed' } };
      const common = {
        jurisdiction_code: '990001',
        actor_kind: 'account',
        actor_id: everybody.id,
        role: 'administrator',
      };
      expect(await written()).toMatchObject([
        { ...common, action: 'changeStation', address: '192.0.2.7', details: { given } },
        {
          ...{ ...common, outcome: 'done', begun_position: from + 1, subject_kind: 'station', subject_id: 's1' },
          details: { given, before: { status: 'open' }, after: { status: 'closed', position: [101, 38] } },
        },
      ]);
    });

    it('that fails is refused with its code, whatever went wrong, and nothing of the reason', async () => {
      const problem = new Problem('STEP_NOT_ALLOWED', { zh: '某某', en: 'somebody' });
      const args = { jurisdiction: '990001', id: 'run' };
      for (const thrown of [problem, new Error('host=10.0.0.1 password=x')]) {
        await expect(auditMutation('cancelHotspotRun', args, context, () => Promise.reject(thrown))).rejects.toBe(
          thrown,
        );
      }
      const rows = await written();
      expect(rows.map(({ outcome, details }) => [outcome, details.code])).toEqual([
        ['begun', undefined],
        ['refused', 'STEP_NOT_ALLOWED'],
        ['begun', undefined],
        ['refused', 'INTERNAL'],
      ]);
      expect(JSON.stringify(rows)).not.toMatch(/somebody|password/);
    });

    it('is not done when it cannot be written', async () => {
      const nowhere = createPool({ kind: 'embedded', host: '/nowhere' });
      let ran = false;
      const run = async () => {
        ran = true;
      };
      const unheard = { ...context, audit: new AuditLog(nowhere) };
      await expect(auditMutation('endSessions', { account: CASE }, unheard, run)).rejects.toMatchObject({
        code: 'AUDIT_UNAVAILABLE',
      });
      expect(ran).toBe(false);
      await nowhere.end();
    });

    it('is known by what it made, keeps who reported out, and leaves no note to the next', async () => {
      const reporter = { name: '示例居民', phone: '13800138000', email: 'a@example.org' };
      const report = { kind: 'wish', source: 'platform', description: '我家在 3 单元', address: '3-201', reporter };
      noteAudit(context, { before: { kind: 'stale' } });
      await auditMutation('reportCase', { jurisdiction: '990001', report }, context, async () => ({ id: CASE }));
      const rows = await written();
      expect(rows).toMatchObject([
        { subject_kind: 'case', subject_id: null },
        {
          subject_kind: 'case',
          subject_id: CASE,
          details: { given: { report: { kind: 'wish', source: 'platform' } } },
        },
      ]);
      expect(JSON.stringify(rows)).not.toMatch(/示例居民|13800138000|example|单元|3-201|stale/);
    });

    it('on many at once is found by each of them, and in the role that it names', async () => {
      const steps = ['a', 'b', 'a'].map((id) => ({ case: id, step: 'accepted', actor: { role: 'street' }, note: 'x' }));
      await auditMutation('takeCaseSteps', { jurisdiction: '990001', steps }, context, async () => []);
      expect(await written()).toMatchObject([
        { role: 'street', subject_id: null, details: { subjects: ['a', 'b'] } },
        { role: 'street', subject_id: null, details: { subjects: ['a', 'b'] } },
      ]);
    });

    it('whose place and account are known only in the end has them there', async () => {
      const ended = async () => ({ id: 'g', accountId: CASE, jurisdictionCode: '990001' });
      await auditMutation('endGrant', { id: 'g' }, context, ended);
      expect(await written()).toMatchObject([
        { jurisdiction_code: null, subject_id: null, details: { given: { id: 'g' } } },
        { jurisdiction_code: '990001', subject_kind: 'account', subject_id: CASE },
      ]);
    });

    it('that its right refuses is one entry, and none for a visitor', async () => {
      for (const actor of [context.actor, visitor('::1')]) {
        const args = { jurisdiction: '990001', wall: { code: 'w' } };
        await auditRefusedMutation('saveWall', args, { ...context, actor }, { code: 'NOT_ALLOWED' });
      }
      expect(await written()).toMatchObject([
        { outcome: 'refused', begun_position: null, subject_id: 'w', details: { code: 'NOT_ALLOWED' } },
      ]);
    });

    it('on oneself is about oneself, and never tells a password', async () => {
      const args = { current: 'correct horse', next: 'battery staple' };
      await auditMutation('changePassword', args, context, async () => ({}));
      const rows = await written();
      expect(rows[0]).toMatchObject({ subject_kind: 'account', subject_id: everybody.id, details: {} });
      expect(JSON.stringify(rows)).not.toMatch(/horse|staple/);
    });

    it('of a visitor has no name, and of whoever holds nothing there no role', async () => {
      const args = { jurisdiction: '990001', id: 'run' };
      const elsewhere = { ...everybody, grants: [grantOf('leader', { jurisdiction: '990002' })] };
      for (const actor of [visitor('::1'), elsewhere]) {
        await auditMutation('cancelHotspotRun', args, { ...context, actor }, async () => null);
      }
      expect(await written()).toMatchObject([
        { actor_kind: 'visitor', actor_id: null, actor_name: null, role: null, address: '::1' },
        { actor_kind: 'visitor' },
        { actor_kind: 'account', role: null },
        { actor_kind: 'account' },
      ]);
    });
  });

  it('that is none has what is known in the end added to what was given, and no more than its row names', async () => {
    const act = {
      action: 'export.cases',
      actor: PROGRAM,
      jurisdiction: '990001',
      given: { format: 'csv', key: 'k' },
    } as const;
    expect(
      await auditAct(context.audit, act, async (note) => {
        note({ rows: 12, names: ['x'] });
        return 'done';
      }),
    ).toBe('done');
    expect(await written()).toMatchObject([
      { outcome: 'begun', details: { given: { format: 'csv' } } },
      { outcome: 'done', details: { given: { format: 'csv', rows: 12 } } },
    ]);
  });

  it('that made what it is about names it in the end', async () => {
    const act = { action: 'photo.taken', actor: PROGRAM, jurisdiction: '990001', given: { bytes: 9 } } as const;
    await auditAct(context.audit, act, async (note) => note({ width: 1, height: 2 }, 'the hash'));
    expect(await written()).toMatchObject([
      { subject_kind: 'photo', subject_id: null },
      { subject_id: 'the hash', details: { given: { bytes: 9, width: 1, height: 2 } } },
    ]);
  });

  it('that was refused before it began is one entry with its code', async () => {
    const actor = auditSender('990001', 'city-app', '192.0.2.8');
    await auditEvent(context.audit, { action: 'sender.first_use', actor, jurisdiction: '990001', subject: 'city-app' });
    await auditEvent(context.audit, { action: 'session.begun', actor: PROGRAM, jurisdiction: null }, 'WRONG_PASSWORD');
    expect(await written()).toMatchObject([
      { outcome: 'done', actor_id: '990001/city-app', subject_kind: 'sender', details: {} },
      { outcome: 'refused', begun_position: null, details: { code: 'WRONG_PASSWORD' } },
    ]);
    expect((await verifyAudit(database.pool)).fault).toBeNull();
  });
});
