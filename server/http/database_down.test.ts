import { afterAll, expect, it, vi } from 'vitest';
import { makeApp } from '../app.ts';
import { createPool } from '../store/pool.ts';

// A socket that nobody listens on.
const pool = createPool({ kind: 'embedded', host: '/nowhere' });
const app = makeApp({ pool, clientFolder: '/nowhere', development: false });
const logged = vi.spyOn(console, 'error').mockImplementation(() => {});

afterAll(async () => {
  logged.mockRestore();
  await app.close();
  await pool.end();
});

it('says to try again soon while the database is down, and tells the log why', async () => {
  const response = await app.handle(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ jurisdictions { code } }' }),
    }),
  );
  const { errors } = await response.json();
  expect(errors[0].extensions).toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    zh: expect.any(String),
    en: expect.any(String),
  });
  expect(JSON.stringify(errors)).not.toContain('/nowhere');
  expect(logged).toHaveBeenCalled();
});

it('is not healthy while the database is down', async () => {
  const response = await app.handle(new Request('http://localhost/healthz'));
  expect(response.status).toBe(503);
});
