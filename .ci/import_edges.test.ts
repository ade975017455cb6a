import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { wrongEdges } from './import_edges.ts';

function withFiles<T>(files: Record<string, string>, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'gezhong-rooms-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

it('every import of the project stays within the rooms', () => {
  expect(wrongEdges(join(import.meta.dirname, '..'))).toEqual([]);
});

it('an import upward, across, or of Node from a room that runs in a browser is found', () => {
  const files = {
    'geodata/a.ts': "import { x } from '../server/b.ts';\nimport { readFileSync } from 'node:fs';",
    'geodata/formats/r.ts': "import { readFileSync } from 'node:fs';",
    'client/c.tsx': "import('../server/d.ts');\nimport type { R } from '../geodata/formats/r.ts';",
    'server/d.ts': "export { y } from '../client/c.tsx';\nimport { z } from '../geodata/a.ts';",
  };
  const found = withFiles(files, wrongEdges);
  expect(found.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    'client/c.tsx: client may not enter server',
    'client/c.tsx: geodata/formats needs Node',
    'geodata/a.ts: geodata may not enter server',
    'geodata/a.ts: geodata must run in a browser',
    'server/d.ts: server may not enter client',
  ]);
});
