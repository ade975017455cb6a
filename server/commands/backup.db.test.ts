import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { lockDataDir } from '../embedded/data_lock.ts';
import { fillDatabase } from '../operations/backup/testing/fill_database.ts';
import { createPool } from '../store/pool.ts';
import { databaseUrl } from '../testing/global_setup.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { runProgram } from '../testing/run_program.ts';

const folder = mkdtempSync(join(tmpdir(), 'gezhong-backup-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('npm run backup names the program that has the embedded database open', async () => {
  const lock = lockDataDir(join(folder, 'data'));
  const settings = { DATA_DIR: join(folder, 'data') };
  for (const command of ['backup', 'restore']) {
    const { status, printed } = await runProgram(`server/commands/${command}.ts`, [join(folder, 'x')], settings);
    expect([status, printed]).toEqual([1, expect.stringContaining(`process ${process.pid}`)]);
  }
  lock.release();
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

onRealDatabase('npm run backup and npm run restore', (database) => {
  const file = join(folder, 'whole.backup');
  beforeAll(async () => {
    await fillDatabase(database.pool);
    // So that there is something to be cut off in.
    await database.pool.query(`insert into blobs (jurisdiction_code, digest, kind, bytes)
      select code, lpad(n::text, 64, '0'), 'network', convert_to(string_agg(md5(random()::text), ''), 'UTF8')
      from jurisdictions, generate_series(1, 30) n, generate_series(1, 20000) group by code, n`);
  });
  const run = (command: string, args: readonly string[], url = database.url) =>
    runProgram(`server/commands/${command}.ts`, args, { DATABASE_URL: url });
  const withFresh = async (use: (url: string) => Promise<void>) => {
    const administrator = createPool({ kind: 'embedded', host: inject('realHost')! }, 1);
    await administrator.query('create database fresh_for_restore');
    try {
      await use(databaseUrl(inject('realHost')!, 'fresh_for_restore'));
    } finally {
      await administrator.query('drop database fresh_for_restore with (force)');
      await administrator.end();
    }
  };
  const casesIn = async (url: string): Promise<number> => {
    const pool = createPool({ kind: 'server', url }, 1);
    const { rows } = await pool.query(`select case when to_regclass('cases') is null then -1 else 0 end as none`);
    const counted = rows[0].none === -1 ? -1 : (await pool.query('select count(*) from cases')).rows[0].count;
    await pool.end();
    return counted;
  };

  it('say what they did, in the audit log too', async () => {
    const written = await run('backup', [file]);
    expect([written.status, written.printed]).toEqual([0, expect.stringContaining('backed up and checked')]);
    expect((await run('backup', [file])).status).toBe(1);
    await withFresh(async (url) => {
      const restored = await run('restore', [file], url);
      expect([restored.status, restored.printed]).toEqual([0, expect.stringContaining('Restored')]);
      expect(await casesIn(url)).toBe(280);
      const pool = createPool({ kind: 'server', url }, 1);
      const { rows } = await pool.query(
        `select outcome from audit_log where action = 'command.restore' order by position`,
      );
      expect(rows).toEqual([{ outcome: 'begun' }, { outcome: 'done' }]);
      await pool.end();
      expect((await run('restore', [file], url)).printed).toContain('--replace');
    });
  });

  it('leave no file behind where the disk is full', async () => {
    const full = join(folder, 'full.backup');
    const root = join(import.meta.dirname, '../..');
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(
      'bash',
      ['-c', `ulimit -f 256; trap '' XFSZ; exec '${process.execPath}' server/commands/backup.ts '${full}'`],
      {
        cwd: root,
        env: { PATH, HOME, DATABASE_URL: database.url },
      },
    );
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (printed += piece.toString()));
    const [status] = await once(child, 'close');
    expect([status, printed]).toEqual([1, expect.stringContaining('could not be written (EFBIG)')]);
    expect(readdirSync(folder).filter((name) => name.startsWith('full'))).toEqual([]);
  });

  it('killed on the way leave no backup under its name, and nothing in a database that was to be restored', async () => {
    const killed = join(folder, 'killed.backup');
    const root = join(import.meta.dirname, '../..');
    const { PATH = '', HOME = '' } = process.env;
    const killWhen = async (command: string, path: string, url: string, when: () => boolean | Promise<boolean>) => {
      const env = { PATH, HOME, DATABASE_URL: url };
      const child = spawn(process.execPath, [join(root, `server/commands/${command}.ts`), path], { cwd: root, env });
      const ended = once(child, 'exit');
      while (child.exitCode === null && !(await when())) await sleep(2);
      child.kill('SIGKILL');
      await ended;
      return child.signalCode;
    };
    expect(await killWhen('backup', killed, database.url, () => existsSync(`${killed}.part`))).toBe('SIGKILL');
    expect(existsSync(killed)).toBe(false);
    await withFresh(async (url) => {
      const watcher = createPool({ kind: 'server', url }, 1);
      const isLoading = async () =>
        (
          await watcher.query(`select from pg_locks where relation is null and mode = 'ExclusiveLock' and pid <> pg_backend_pid()
          and virtualtransaction is not null and transactionid is not null`)
        ).rowCount! > 0;
      // Its own connection would be taken for a server's.
      await watcher.query(`set application_name = 'watcher'`);
      expect(await killWhen('restore', file, url, isLoading)).toBe('SIGKILL');
      for (let i = 0; i < 100 && (await isLoading()); i++) await sleep(50);
      await watcher.end();
      expect(await casesIn(url)).toBe(-1);
      expect((await run('restore', [file], url)).status).toBe(0);
      expect(await casesIn(url)).toBe(280);
    });
  });
});
