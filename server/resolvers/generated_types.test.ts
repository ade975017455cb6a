import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { describe, expect, it } from 'vitest';
import config from '../../codegen.ts';

const root = join(import.meta.dirname, '../..');

describe('types generated from the contract', () => {
  it('are what a fresh run gives; `npm run generate` renews them', async () => {
    const files = (await generate({ ...config, cwd: root, silent: true }, false)) as {
      readonly filename: string;
      readonly content: string;
    }[];
    expect(files.length).toBe(2);
    for (const { filename, content } of files) {
      expect(readFileSync(join(root, filename), 'utf8') === content, `${filename} is not fresh`).toBe(true);
    }
  });
});
