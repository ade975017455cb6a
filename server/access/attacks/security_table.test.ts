import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const rows = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
  .split('\n| threat |')
  .slice(1)
  .flatMap((table) => table.split('\n\n')[0]!.split('\n').slice(2))
  .map((row) => row.split('|').slice(1, -1));

it('each threat in docs/security.md names what stops it, and a test that is there', () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const [threat, stops, tried = ''] of rows) {
    expect([threat, stops?.trim()]).toEqual([threat, expect.stringMatching(/../)]);
    const named = [...tried.matchAll(/`((?:server|client|geodata|\.ci)\/[^`]+)`/g)].map(([, file]) => file!);
    expect([threat, named.length > 0]).toEqual([threat, true]);
    for (const file of named) {
      const isTest = file.endsWith('/')
        ? globSync(`${file}*.test.ts`, { cwd: ROOT }).length > 0
        : /\.test\.tsx?$/.test(file);
      expect([threat, file, isTest && existsSync(join(ROOT, file))]).toEqual([threat, file, true]);
    }
  }
});
