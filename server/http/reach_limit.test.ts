import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEverybody } from '../access/testing/everybody.ts';
import { type App, makeApp } from '../app.ts';
import { createPool } from '../store/pool.ts';
import { graphqlRequest } from '../testing/api.ts';

/** Nothing can be looked up here: what is not refused before finds the database away. */
describe('questions on reach in one query', () => {
  const pool = createPool({ kind: 'server', url: 'postgres://127.0.0.1:1/none' });
  let app: App;
  beforeAll(() => {
    app = makeApp({ pool, clientFolder: '/nowhere', development: false, identify: asEverybody });
  });
  afterAll(async () => {
    await app.close();
    await pool.end();
  });

  const gaps = (count: number) =>
    Array.from({ length: count }, (_, i) => `g${i}: gaps(reach: { category: "c" }, first: 1) { totalCount }`).join(' ');
  const codesOf = async (query: string): Promise<string[]> => {
    const answer = await (await app.handle(graphqlRequest(query, {}))).json();
    return answer.errors.map((error: { extensions: { code: string } }) => error.extensions.code);
  };

  it.each([
    ['are answered up to ten', `{ jurisdiction(code: "1") { ${gaps(10)} } }`, 'DATABASE_UNAVAILABLE'],
    ['are refused from eleven on', `{ jurisdiction(code: "1") { ${gaps(11)} } }`, 'QUERY_TOO_COSTLY'],
    [
      'are counted wherever their fragment is spread',
      `{ a: jurisdiction(code: "1") { ...F } b: jurisdiction(code: "2") { ...G } }
       fragment F on Jurisdiction { ... on Jurisdiction { ${gaps(6)} } } fragment G on Jurisdiction { ...F }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'do not count what has no reach to search',
      `{ jurisdiction(code: "1") { ${Array.from({ length: 11 }, (_, i) => `s${i}: station(code: "${i}") { code }`).join(' ')} } }`,
      'DATABASE_UNAVAILABLE',
    ],
  ])('%s', async (_, query, code) => {
    expect(await codesOf(query)).toEqual([code]);
  });

  it('are refused, and nothing hangs, where fragments spread each other', async () => {
    const query = `{ jurisdiction(code: "1") { ...F } }
      fragment F on Jurisdiction { ${gaps(11)} ...G } fragment G on Jurisdiction { ...F }`;
    expect(await codesOf(query)).toContain('QUERY_TOO_COSTLY');
  });
});
