import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { verifyAudit } from '../../access/audit/verify_audit.ts';
import { CaseIntake } from '../../cases/case_intake.ts';
import { PLAIN_CASE } from '../../cases/new_case.ts';
import { ChangeFeed } from '../../live/change_feed.ts';
import { encodeCursor } from '../../live/cursor.ts';
import { migrate } from '../../store/migrate.ts';
import { createPool } from '../../store/pool.ts';
import { readMigrations } from '../../store/read_migrations.ts';
import { databaseUrl } from '../../testing/global_setup.ts';
import { onEachDatabase, onRealDatabase } from '../../testing/on_each_database.ts';
import { TINY } from '../../testing/tiny_place.ts';
import { checkBackup } from './check_backup.ts';
import { readBackup } from './read_backup.ts';
import { restoreBackup } from './restore_backup.ts';
import { everythingIn } from './testing/everything_in.ts';
import { fillDatabase } from './testing/fill_database.ts';
import { forgeBackup } from './testing/forge_backup.ts';
import { writeBackup } from './write_backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'gezhong-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => join(folder, `${++files}.backup`);

const headOf = async (pool: Pool): Promise<{ position: number; transaction: string }> =>
  (await pool.query('select position, transaction::text from change_log order by position desc limit 1')).rows[0];
const triggersOf = async (pool: Pool): Promise<object[]> =>
  (
    await pool.query(
      `select tgrelid::regclass::text, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`,
    )
  ).rows;
const constraintsOf = async (pool: Pool): Promise<object[]> =>
  (
    await pool.query(`select conrelid::regclass::text, conname, convalidated, pg_get_constraintdef(oid) as text
      from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f' order by 1, 2`)
  ).rows;
const report = async (pool: Pool, description: string): Promise<string> => {
  const intake = new CaseIntake(pool);
  const [outcome] = await intake.report(TINY.code, [{ ...PLAIN_CASE, kind: 'hazard', description }]);
  await intake.close();
  return 'id' in outcome! ? outcome.id : outcome!.problem.code;
};
const codeOfFeed = (pool: Pool, cursor: string): Promise<string> => {
  const feed = new ChangeFeed(pool);
  return feed
    .follow(TINY.code, cursor)
    .then(
      () => 'followed',
      (problem: { readonly code: string }) => problem.code,
    )
    .finally(() => feed.close());
};

/** What holds of any database that was restored from `file`, and was then compared with what stood in the first one. */
async function expectGoesOn(pool: Pool, before: { position: number; transaction: string }): Promise<void> {
  expect((await verifyAudit(pool, [])).fault).toBeNull();
  // Identities go on, and whoever listens is told by positions that nobody was ever told.
  const id = await report(pool, '恢复之后的上报');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const head = await headOf(pool);
  expect(head.position).toBeGreaterThan(before.position + 1_000_000);
  expect(BigInt(head.transaction)).toBeLessThan(
    BigInt((await pool.query('select pg_snapshot_xmax(pg_current_snapshot())::text as x')).rows[0].x),
  );
  // A screen's cursor from before, also from what was told after the backup was taken, is never silently gone on from.
  const { position, transaction } = before;
  for (const at of [
    { transaction: BigInt(transaction), position },
    { transaction: BigInt(transaction) + 5n, position: position + 3 },
    { transaction: BigInt(head.transaction) + 1_000_000n, position },
  ]) {
    expect(await codeOfFeed(pool, encodeCursor(at))).toBe('CURSOR_FROM_THE_FUTURE');
  }
  // The feed hands out no cursor while an older transaction runs, in another database of the same server either.
  const newest = encodeCursor({ ...head, transaction: BigInt(head.transaction) });
  await expect.poll(() => codeOfFeed(pool, newest), { timeout: 60_000 }).toBe('followed');
  // Nothing that guards was left off.
  await expect(pool.query(`update change_log set kind = 'place'`)).rejects.toThrow(/append-only/);
  await expect(pool.query(`delete from case_events`)).rejects.toThrow();
  // Heat counts each case with a place once, whether it was folded or waits to be.
  const { rows } = await pool.query(`select (select coalesce(sum(weight), 0)::integer from heat_deltas) as waiting,
    (select count(*)::integer from case_states where position is not null) as cases,
    (select count(*)::integer from heat_counts) as folded`);
  expect(rows[0].folded).toBe(0);
  expect(rows[0].waiting).toBe(rows[0].cases);
}

onEachDatabase('a backup', (database) => {
  let file: string;
  beforeAll(async () => {
    await fillDatabase(database.pool);
    file = newFile();
    await writeBackup(database.pool, file);
  });
  /** The embedded database has only itself to restore into; of a real server another database, which nobody uses. */
  const withTarget = async (use: (pool: Pool) => Promise<void>): Promise<void> => {
    if (database.kind === 'embedded') return use(database.pool);
    const administrator = createPool({ kind: 'embedded', host: inject('realHost')! }, 1);
    const name = `restored_${process.pid}_${++files}`;
    await administrator.query(`create database ${name}`);
    const pool = createPool({ kind: 'server', url: databaseUrl(inject('realHost')!, name) }, 1);
    try {
      await use(pool);
    } finally {
      await pool.end();
      await administrator.query(`drop database ${name} with (force)`);
      await administrator.end();
    }
  };

  it('is one file that nobody else may read, holds every table, and is as it was written', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const { header, manifest } = await checkBackup(file);
    expect(header.migrations).toHaveLength(readMigrations().length);
    const rowsOf = (table: string) => manifest.tables.find((each) => each.table === table)?.rows;
    expect(rowsOf('cases')).toBe(280);
    expect(rowsOf('photos')).toBe(1);
    expect(rowsOf('sessions')).toBe(0);
    await expect(writeBackup(database.pool, file)).rejects.toMatchObject({ code: 'BACKUP_EXISTS' });
    // What one that was killed left behind is written anew, and not with rights that somebody else gave it.
    const again = newFile();
    writeFileSync(`${again}.part`, 'x', { mode: 0o644 });
    await writeBackup(database.pool, again);
    expect(statSync(again).mode & 0o777).toBe(0o600);
  });

  it('restored gives back every table byte by byte, and everything goes on from there', async () => {
    const before = await headOf(database.pool);
    const [rows, triggers, constraints] = [
      await everythingIn(database.pool, before.position),
      await triggersOf(database.pool),
      await constraintsOf(database.pool),
    ];
    await report(database.pool, '备份之后的上报');
    await withTarget(async (pool) => {
      await restoreBackup(pool, file, { replace: true });
      expect(await everythingIn(pool, before.position)).toEqual(rows);
      expect(await triggersOf(pool)).toEqual(triggers);
      expect(await constraintsOf(pool)).toEqual(constraints);
      expect((await pool.query('select 1 from sessions')).rowCount).toBe(0);
      await expectGoesOn(pool, before);
      // As if it had been the first.
      await expect(restoreBackup(pool, file)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    });
  });

  it('that was cut off, changed in any bit, or is none at all, is refused before anything is touched', async () => {
    const bytes = readFileSync(file);
    const bad = newFile();
    const refused = async (...codes: string[]) => {
      const restoring = restoreBackup(database.pool, bad, { replace: true });
      await expect(restoring).rejects.toMatchObject({ code: expect.toBeOneOf(codes) });
    };
    for (const length of [bytes.length - 1, bytes.length - 40, bytes.length - 45, bytes.length >> 1, 10]) {
      copyFileSync(file, bad);
      truncateSync(bad, length);
      await refused('BACKUP_DAMAGED');
    }
    const spread = Array.from({ length: 12 }, (_, i) => Math.floor(((i + 0.5) / 12) * bytes.length));
    for (const [i, at] of [...spread, bytes.length - 1, bytes.length - 42, bytes.length - 44].entries()) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1 << (i % 8);
      writeFileSync(bad, flipped);
      // The bit may be one of the number that says the format.
      await refused('BACKUP_DAMAGED', 'BACKUP_FORMAT');
    }
    writeFileSync(bad, Buffer.concat([bytes, Buffer.from('more')]));
    await refused('BACKUP_DAMAGED');
    for (const none of ['', 'no backup']) {
      writeFileSync(bad, none);
      await refused('NOT_A_BACKUP');
    }
    rmSync(bad);
    await refused('FILE_UNREADABLE');
    expect((await database.pool.query('select count(*) from cases')).rows[0].count).toBeGreaterThanOrEqual(280);
  });

  it('that breaks while it is restored leaves the database as it was', async () => {
    const stop = new AbortController();
    await withTarget(async (pool) => {
      const had = (await pool.query(`select count(*) from pg_class where relname = 'cases'`)).rows[0].count;
      const restoring = restoreBackup(pool, file, {
        replace: true,
        signal: stop.signal,
        onTable: (table) => {
          if (table === 'regions') stop.abort(new Error('stopped'));
        },
      });
      await expect(restoring).rejects.toThrow('stopped');
      expect((await pool.query(`select count(*) from pg_class where relname = 'cases'`)).rows[0].count).toBe(had);
    });
    expect((await database.pool.query('select count(*) from cases')).rows[0].count).toBeGreaterThanOrEqual(280);
  });

  it('that names tables or types of its own has none of them run, though its sums are right', async () => {
    const forged = newFile();
    await withTarget(async (pool) => {
      for (const [from, to] of [
        ['"type":"uuid"', '"type":"text; create table smuggled ()"'],
        ['"table":"photos"', '"table":"smuggled"'],
        ['"name":"shown_name"', '"name":"name"'],
      ] as const) {
        await forgeBackup(file, forged, (text) => text.replace(from, to));
        await expect(restoreBackup(pool, forged, { replace: true })).rejects.toMatchObject({ code: 'SCHEMA_CHANGED' });
        rmSync(forged);
      }
      expect((await pool.query("select to_regclass('smuggled') as it")).rows).toEqual([{ it: null }]);
    });
  });

  it('of a newer or another program is refused with a sentence', async () => {
    const known = readMigrations();
    const { header } = await checkBackup(file);
    const { migrationsOf } = await import('./check_backup.ts');
    expect(() => migrationsOf(file, header, known.slice(0, -1))).toThrow(
      expect.objectContaining({ code: 'SCHEMA_NEWER' }),
    );
    const other = known.map((each) => ({ ...each, sha256: 'f'.repeat(64) }));
    expect(() => migrationsOf(file, header, other)).toThrow(expect.objectContaining({ code: 'SCHEMA_CHANGED' }));
    const newer = newFile();
    const migrations = [...header.migrations, { number: known.length + 1, name: '9999_later', sha256: 'a'.repeat(64) }];
    await forgeBackup(file, newer, (text) => text.replace(/^.*\n/, `${JSON.stringify({ ...header, migrations })}\n`));
    await expect(restoreBackup(database.pool, newer, { replace: true })).rejects.toMatchObject({
      code: 'SCHEMA_NEWER',
      en: expect.stringContaining('9999_later'),
    });
    expect((await database.pool.query('select count(*) from cases')).rows[0].count).toBeGreaterThanOrEqual(280);
  });
});

onRealDatabase('a backup of one kind of database', (database) => {
  it('can be restored into the other and back, and nothing is lost on the way', async () => {
    await fillDatabase(database.pool);
    const before = await headOf(database.pool);
    const rows = await everythingIn(database.pool, before.position);
    const [file, back] = [newFile(), newFile()];
    await writeBackup(database.pool, file);
    const embedded = createPool({ kind: 'embedded', host: inject('embeddedHost') });
    try {
      await restoreBackup(embedded, file, { replace: true });
      expect(await everythingIn(embedded, before.position)).toEqual(rows);
      await writeBackup(embedded, back);
      await expectGoesOn(embedded, before);
    } finally {
      await embedded.end();
    }
    // Somebody is connected: refused, and then restored when he has gone.
    const target = createPool({ kind: 'server', url: database.url }, 1);
    await expect(restoreBackup(target, back, { replace: true })).rejects.toMatchObject({ code: 'DATABASE_IN_USE' });
    await target.end();
  });

  it('is of one moment, while others go on reporting', async () => {
    const file = newFile();
    const reporting = new AbortController();
    const reports = (async () => {
      for (let i = 0; !reporting.signal.aborted; i++) await report(database.pool, `第 ${i} 件`);
    })();
    await writeBackup(database.pool, file);
    reporting.abort();
    await reports;
    const counts = new Map((await checkBackup(file)).manifest.tables.map(({ table, rows }) => [table, rows]));
    expect(counts.get('case_events')).toBe(counts.get('cases'));
    expect(counts.get('case_states')).toBe(counts.get('cases'));
  });
});

onRealDatabase('a database that is lost while a backup is restored', (database) => {
  it('is as it was, and whoever restores is told so in a sentence', async () => {
    await fillDatabase(database.pool);
    const file = newFile();
    await writeBackup(database.pool, file);
    const administrator = createPool({ kind: 'embedded', host: inject('realHost')! }, 1);
    const name = `lost_${process.pid}`;
    await administrator.query(`create database ${name}`);
    const pool = createPool({ kind: 'server', url: databaseUrl(inject('realHost')!, name) }, 1);
    const restoring = restoreBackup(pool, file, {
      onTable: async (table) => {
        if (table !== 'photos') return;
        await administrator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
      },
    });
    await expect(restoring).rejects.toMatchObject({ code: 'DATABASE_LOST' });
    expect((await pool.query("select to_regclass('cases') as cases")).rows).toEqual([{ cases: null }]);
    await pool.end();
    await administrator.query(`drop database ${name} with (force)`);
    await administrator.end();
  });
});

onRealDatabase('a backup of an earlier version', (database) => {
  it('is restored as it was and then brought to this one', async () => {
    const administrator = createPool({ kind: 'embedded', host: inject('realHost')! }, 1);
    const [old, fresh] = [`old_${process.pid}`, `fresh_${process.pid}`];
    for (const name of [old, fresh]) await administrator.query(`create database ${name}`);
    const open = (name: string) => createPool({ kind: 'server', url: databaseUrl(inject('realHost')!, name) }, 1);
    const [from, to] = [open(old), open(fresh)];
    const file = newFile();
    try {
      await migrate(from, readMigrations().slice(0, 10));
      await from.query(`insert into jurisdictions (code, name_zh, bounds, demonstration, attribution, grid_households_min,
        grid_households_max, grid_households_source, ground_digest)
        values ('990001', '示例县', ST_MakeEnvelope(0, 0, 1, 1, 4326), false, 'a', 1, 2, 'b', repeat('0', 64))`);
      await writeBackup(from, file);
      await restoreBackup(to, file);
      expect((await to.query('select count(*) from schema_migrations')).rows[0].count).toBe(readMigrations().length);
      expect((await to.query('select name_zh from jurisdictions')).rows).toEqual([{ name_zh: '示例县' }]);
      expect(database.kind).toBe('server');
    } finally {
      for (const pool of [from, to]) await pool.end();
      for (const name of [old, fresh]) await administrator.query(`drop database ${name} with (force)`);
      await administrator.end();
    }
  });
});

describe('a file of lines', () => {
  it('of a backup is read in the order in which it was written', async () => {
    const kinds: string[] = [];
    const file = join(folder, '1.backup');
    for await (const { kind } of readBackup(file)) if (kinds.at(-1) !== kind) kinds.push(kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(['header', 'end']);
  });
});
