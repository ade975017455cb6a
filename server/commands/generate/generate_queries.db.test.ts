import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateQueries } from './generate_queries.ts';

const COMMITTED = join(import.meta.dirname, '../../generated/queries');

describe('the typed queries that are committed', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'gezhong-test-'));
  afterAll(() => rmSync(fresh, { recursive: true }));

  it('are what npm run generate makes of sql/queries and the schema', async () => {
    await generateQueries(fresh);
    const read = (folder: string) =>
      Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
    expect(read(COMMITTED)).toEqual(read(fresh));
  });
});
