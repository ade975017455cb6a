import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { hashPassword } from '../access/passwords/password_hash.ts';
import { type App, makeApp } from '../app.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';

onEachDatabase('POST /session', (database) => {
  let app: App;
  beforeAll(async () => {
    app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false });
    await database.pool.query('insert into accounts (id, name, shown_name, password_hash) values ($1, $2, $3, $4)', [
      randomUUID(),
      'person',
      '示例人员',
      await hashPassword('a long enough one'),
    ]);
    return () => app.close();
  });

  const post = (body: object, headers: Record<string, string> = {}) =>
    app.handle(
      new Request('http://localhost/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    );

  it('signs in with name and password and never takes over a token that was brought', async () => {
    const brought = 'x'.repeat(43);
    const response = await post({ name: 'Person', password: 'a long enough one' }, { cookie: `gezhong_session=${brought}` });
    expect(response.status).toBe(200);
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^gezhong_session=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain(brought);
  });

  it('refuses a wrong password', async () => {
    const response = await post({ name: 'Person', password: 'a wrong one' });
    expect(response.status).toBe(401);
  });
});
