import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPlace } from '../store/load/load_place.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { runProgram } from '../testing/run_program.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { hashSenderKey } from '../ways_in/senders/sender_key.ts';

onRealDatabase('npm run sender', (database) => {
  it('adds a sender and shows its key once, lists it without, saves its mapping, and revokes it', async () => {
    await loadPlace(database.pool, tinyPlace);
    const run = (...args: string[]) => runProgram('server/commands/sender.ts', args, { DATABASE_URL: database.url });
    const place = ['--place', TINY.code];
    const added = await run('add', 'city-app', ...place, '--way', 'webhook', '--name', '示例 App');
    expect(added.status).toBe(0);
    const [key] = /^[\w-]{43}$/m.exec(added.printed) ?? [];
    const stored = async () => (await database.pool.query('select * from case_senders')).rows;
    expect(await stored()).toMatchObject([{ code: 'city-app', way: 'webhook', key_sha256: hashSenderKey(key!) }]);

    const again = await run('add', 'city-app', ...place, '--way', 'webhook', '--name', 'x');
    expect([again.status, again.printed]).toEqual([1, expect.stringContaining('city-app')]);

    const folder = mkdtempSync(join(tmpdir(), 'gezhong-sender-'));
    const file = join(folder, 'mapping.json');
    writeFileSync(file, '{ "fields": { "description": "a" }, "kind": "wish" }');
    expect((await run('map', 'city-app', ...place, '--file', file)).status).toBe(0);
    writeFileSync(file, '{ "fields": {} }');
    expect((await run('map', 'city-app', ...place, '--file', file)).status).toBe(1);
    expect((await stored())[0].mapping).toEqual({ fields: { description: 'a' }, kind: 'wish' });
    rmSync(folder, { recursive: true });

    const listed = await run('list');
    expect(listed.printed).toContain('city-app');
    expect(listed.printed).not.toContain(key);
    expect((await run('revoke', 'city-app', ...place)).status).toBe(0);
    expect((await run('list', ...place)).printed).toContain('revoked');
    expect((await run('revoke', 'city-app', ...place)).status).toBe(1);

    const { rows } = await database.pool.query("select * from audit_log where outcome <> 'begun' order by position");
    expect(rows.map(({ details, outcome }) => `${details.given.verb} ${outcome}`)).toEqual([
      ...['add done', 'add refused', 'map done', 'map refused', 'revoke done', 'revoke refused'],
    ]);
    expect(rows[0]).toMatchObject({ actor_kind: 'program', jurisdiction_code: TINY.code, subject_id: 'city-app' });
    expect(JSON.stringify(rows)).not.toContain(key);
  });
});
