import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { runProgram } from '../testing/run_program.ts';

const NANJING = join(import.meta.dirname, '../../../shared/realdata/nanjing.osm');

/** The command as a person runs it, on the core of Nanjing. */
onRealDatabase('npm run import', (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const importNanjing = (args: readonly string[], interruptAt?: RegExp) =>
    runProgram(
      'server/commands/import.ts',
      [
        ...['--osm', NANJING, '--code', '320106', '--name', '鼓楼'],
        ...['--bounds', '118.765,32.035,118.795,32.052', ...args],
      ],
      { DATABASE_URL: database.url },
      interruptAt,
    );
  const count = async (table: string): Promise<number> =>
    (await database.pool.query(`select count(*)::integer as n from ${table}`)).rows[0].n;
  const stations = (rows: readonly string[]) => {
    const file = join(folder, `stations-${rows.length}.csv`);
    writeFileSync(file, ['名称,类别,经度,纬度', ...rows].join('\n'));
    return file;
  };
  const onNanjing = it.skipIf(!existsSync(NANJING));

  it('lists what there is', async () => {
    const { status, printed } = await runProgram('server/commands/import.ts', ['--help'], {});
    expect(status).toBe(0);
    for (const option of ['--osm', '--bounds', '--regions', '--coordinate-system', '--strict', '--replace']) {
      expect(printed).toContain(option);
    }
  });

  onNanjing('leaves nothing behind when Ctrl-C comes while it stores', async () => {
    const { status, printed } = await importNanjing([], /% streets/);
    expect(status, printed).toBe(130);
    expect(printed).toContain('Cancelled; the database is as it was.');
    expect(await count('jurisdictions')).toBe(0);
    expect(await count('streets')).toBe(0);
  });

  onNanjing('refuses everything for one row that cannot be used, if it is told to be strict', async () => {
    const file = stations(['一号食堂,elderly_canteen,118.78,32.04', '二号食堂,elderly_canteen,abc,32.04']);
    const { status, printed } = await importNanjing(['--stations', file, '--coordinate-system', 'wgs84', '--strict']);
    expect(status, printed).toBe(1);
    expect(printed).toMatch(/stations-2\.csv:3 经度 = abc: /);
    expect(printed).toContain('--strict refused everything');
    expect(await count('jurisdictions')).toBe(0);
  });

  onNanjing('brings the place in, reports the row, and says what was estimated', async () => {
    const file = stations([
      '一号食堂,elderly_canteen,118.78,32.04',
      '远方食堂,elderly_canteen,121,31',
      ',red_post,118.78,32.04',
    ]);
    const { status, printed } = await importNanjing(['--stations', file, '--coordinate-system', 'wgs84']);
    expect(status, printed).toBe(0);
    expect(printed).toMatch(/stations-3\.csv:3 .*\n.*stations-3\.csv:4 /);
    expect(printed).toMatch(/OSM nodes\s+12,975\n/);
    expect(printed).toMatch(/households（估算 estimated）\s+[\d,]+/);
    expect(await count('stations')).toBe(1);
    expect(await count('entrances where estimated')).toBeGreaterThan(1000);
    expect(await count('regions where level = 3')).toBeGreaterThan(20);
  });

  onNanjing(
    'refuses a place that is there before it reads a file; told to replace it, keeps what it got no file for',
    async () => {
      const refused = await importNanjing([]);
      expect(refused).toMatchObject({ status: 1, printed: expect.stringContaining('add --replace') });
      expect(refused.printed).not.toContain('%');
      const stations = await count('stations where valid_to is null');
      expect(stations).toBeGreaterThan(0);
      expect((await importNanjing(['--replace'])).status).toBe(0);
      expect(await count('regions where valid_to is not null')).toBe(0);
      expect(await count('stations where valid_to is null')).toBe(stations);
    },
  );
});
