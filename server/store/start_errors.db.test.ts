import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockDataDir } from '../embedded/data_lock.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { runProgram } from '../testing/run_program.ts';
import { createPool } from './pool.ts';

const MIGRATE = 'server/commands/migrate.ts';

/** One line that says what is wrong in both languages, and an exit code that says so too. */
async function refusal(settings: Readonly<Record<string, string>>, file = MIGRATE): Promise<string> {
  const { status, printed } = await runProgram(file, [], settings);
  expect(status, printed).toBe(1);
  expect(printed.trim().split('\n'), printed).toHaveLength(1);
  expect(printed).toMatch(/。 \/ .*\.$/m);
  return printed;
}

describe('a start that cannot be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says that the database is down, and where it was looked for', async () => {
    const said = await refusal({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/gezhong' });
    expect(said).toContain('127.0.0.1:1/gezhong cannot be reached');
    expect(said).not.toContain('secret');
  });

  it('names the process that uses the data folder', async () => {
    const dataDir = join(folder, 'used');
    const lock = lockDataDir(dataDir);
    expect(await refusal({ DATA_DIR: dataDir })).toContain(`in use by process ${process.pid}`);
    lock.release();
  });

  it('says that the data folder cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await refusal({ DATA_DIR: join(file, 'inside') })).toContain('cannot be written');
  });

  it('names a setting that is wrong, and what would be right', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://u:secret@h/d' })).toMatch(/mysql:\/\/u:\*\*\*@h\/d.*postgres:\/\//);
    expect(await refusal({ PORT: '70000' })).toMatch(/'70000' of PORT is wrong: .*65535/);
  });

  it('says that the port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => holder.once('listening', done));
    const { port } = holder.address() as { port: number };
    const settings = { PORT: String(port), DATA_DIR: join(folder, 'port') };
    expect(await refusal(settings, 'server/main.ts')).toContain(`Port ${port} is taken`);
    holder.close();
  });

  it('gives up the data folder again when PostgreSQL cannot start in it', async () => {
    const dataDir = join(folder, 'broken');
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '9.4\n');
    expect(await refusal({ DATA_DIR: dataDir })).toContain('cannot run');
    lockDataDir(dataDir).release();
  });
});

onRealDatabase('a start on a PostgreSQL that is not ready for it', (database) => {
  const urlOf = (settings: { user?: string; password?: string; database?: string }) => {
    const url = new URL(database.url.replace('postgres://', 'http://').replace('@/', '@h/'));
    const { user = 'postgres', password, database: name } = settings;
    const login = password === undefined ? user : `${user}:${password}`;
    return `postgres://${login}@/${name ?? url.pathname.slice(1)}${url.search}`;
  };
  const run = (sql: string) => database.pool.query(sql);
  const created: string[] = [];
  const createDatabase = async (owner = 'postgres') => {
    const name = `start_${process.pid}_${created.length}`;
    await run(`create database ${name} owner ${owner}`);
    created.push(name);
    return name;
  };

  beforeAll(async () => {
    await run("create role start_test login password 'right'");
    const { rows } = await run("select current_setting('hba_file') as file");
    // Written back with the same rights, as another user may own it.
    chmodSync(rows[0].file, 0o644);
    writeFileSync(rows[0].file, `local all start_test scram-sha-256\n${readFileSync(rows[0].file, 'utf8')}`);
    await run('select pg_reload_conf()');
  });
  afterAll(async () => {
    for (const name of created) await run(`drop database ${name} with (force)`);
    await run('drop role start_test');
  });

  it('says that the password is wrong', async () => {
    const said = await refusal({ DATABASE_URL: urlOf({ user: 'start_test', password: 'wrong' }) });
    expect(said).toMatch(/refused the login: check user and password/);
    expect(said).not.toContain('wrong');
  });

  it('says that the database does not exist', async () => {
    expect(await refusal({ DATABASE_URL: urlOf({ database: 'nowhere' }) })).toContain('make it with createdb');
  });

  it('says who has to create the extensions, where the account may not', async () => {
    const name = await createDatabase('start_test');
    const said = await refusal({ DATABASE_URL: urlOf({ user: 'start_test', password: 'right', database: name }) });
    expect(said).toContain('have an administrator run create extension postgis; create extension btree_gist;');
  });

  it('names an extension that the server does not have, or has in a version that is too old', async () => {
    const name = await createDatabase();
    const pretend = async (rows: string) => {
      await runSql(urlOf({ database: name }), [
        'drop view if exists public.pg_available_extensions',
        `create view public.pg_available_extensions as
           select * from (values ${rows}) as r (name, default_version, installed_version)`,
        `alter database ${name} set search_path = public, pg_catalog`,
      ]);
      return refusal({ DATABASE_URL: urlOf({ database: name }) });
    };
    expect(await pretend("('btree_gist', '1.7', null::text)")).toMatch(
      /no extension PostGIS: .*postgresql-15-postgis-3/,
    );
    expect(await pretend("('postgis', '3.2.1', null::text), ('btree_gist', '1.7', null)")).toContain(
      'PostGIS 3.2.1, and 3.3 or later is needed',
    );
    expect(await pretend("('postgis', '3.3.2', null::text)")).toContain('no extension btree_gist');
  });

  it('migrates a database once it is ready, and says so', async () => {
    const url = urlOf({ database: await createDatabase() });
    expect(await runProgram(MIGRATE, [], { DATABASE_URL: url })).toMatchObject({
      status: 0,
      printed: expect.stringContaining('0005_change_log'),
    });
    expect((await runProgram(MIGRATE, [], { DATABASE_URL: url })).printed).toContain('up to date');
  });

  it('migrates once where two start together', async () => {
    const url = urlOf({ database: await createDatabase() });
    const both = await Promise.all([1, 2].map(() => runProgram(MIGRATE, [], { DATABASE_URL: url })));
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
  });
});

async function runSql(url: string, statements: readonly string[]): Promise<void> {
  const pool = createPool({ kind: 'server', url }, 1);
  for (const statement of statements) await pool.query(statement);
  await pool.end();
}
