import { expect, it } from 'vitest';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './read_migrations.ts';

onEachDatabase('migrations', (database) => {
  it('are all recorded after a start from empty, and a second run applies none', async () => {
    const { rows } = await database.pool.query('select name from schema_migrations order by number');
    expect(rows.map(({ name }) => name)).toEqual(readMigrations().map(({ name }) => name));
    expect(await migrate(database.pool)).toEqual([]);
  });

  it('refuse a database that is newer than the program', async () => {
    await expect(migrate(database.pool, readMigrations().slice(0, -1))).rejects.toMatchObject({ code: 'SCHEMA_NEWER' });
  });

  it('refuse a file that changed after it was applied', async () => {
    const changed = readMigrations().map((migration, at) =>
      at === 1 ? { ...migration, sha256: '0'.repeat(64) } : migration,
    );
    await expect(migrate(database.pool, changed)).rejects.toMatchObject({ code: 'SCHEMA_CHANGED' });
  });
});
