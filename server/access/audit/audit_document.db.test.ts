import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { AuditLog } from './audit_log.ts';
import { entryForTest } from './testing/entry_for_test.ts';
import { headOfAudit } from './verify_audit.ts';

const DOCS = join(import.meta.dirname, '../../../docs');
const [, STATEMENT] = /```sql\n(.*?)```/s.exec(readFileSync(join(DOCS, 'audit.md'), 'utf8'))!;
const LINES = readFileSync(join(DOCS, 'examples/verify_audit.sql'), 'utf8');
const noPython = spawnSync('python3', ['--version']).status !== 0;

onEachDatabase('docs/audit.md', (database) => {
  beforeEach(async () => {
    await asOwner('truncate audit_log; truncate audit_sealed');
    const audit = new AuditLog(database.pool);
    const actor = { kind: 'account', id: '1', name: '名\n"\\', role: null, address: null } as const;
    const details = { 键: ['\t', 1e21, 0.1, { b: 1, aa: 2 }] };
    for (let i = 0; i < 9; i++) await audit.append(entryForTest({ actor, details, jurisdiction: i % 2 ? '-' : null }));
  });

  const asOwner = (statements: string) =>
    database.pool.query(`alter table audit_log disable trigger user; alter table audit_sealed disable trigger user;
      ${statements}; alter table audit_log enable trigger user; alter table audit_sealed enable trigger user`);
  const ATTACKS = [
    ["update audit_log set actor_name = 'x' where position = 4", 4],
    ['delete from audit_log where position = 4', 5],
    [
      "update audit_log entry set previous_hash = repeat('0', 64) where position = 4; update audit_log entry set hash = encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex') where position = 4",
      4,
    ],
  ] as const;

  it('gives a statement for psql alone that finds the first position that does not fit', async () => {
    expect((await database.pool.query(STATEMENT!)).rows).toEqual([]);
    const client = await database.pool.connect();
    for (const [attack, position] of ATTACKS) {
      await client.query('begin; alter table audit_log disable trigger user');
      await client.query(attack);
      expect((await client.query(STATEMENT!)).rows, attack).toEqual([{ position }]);
      await client.query('rollback');
    }
    client.release();
  });

  it.skipIf(noPython)('has a script that checks the chain with nothing of this program', async () => {
    const verify = async () => {
      const { rows } = await database.pool.query(LINES);
      const input = rows.map(({ line }) => JSON.stringify(line)).join('\n');
      return spawnSync('python3', [join(DOCS, 'examples/verify_audit.py')], { input, encoding: 'utf8' });
    };
    const { position, hash } = (await headOfAudit(database.pool))!;
    expect(await verify()).toMatchObject({ status: 0, stdout: `${hash}@${position}\n` });
    await asOwner(`insert into audit_sealed select position, hash, now() from audit_log where position = 2;
      delete from audit_log where position <= 2`);
    expect(await verify()).toMatchObject({ status: 0, stdout: `${hash}@${position}\n` });
    await asOwner("update audit_log set details = '{}' where position = 4");
    expect(await verify()).toMatchObject({ status: 1, stderr: '4: changed\n' });
  });
});
