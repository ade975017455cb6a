import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../testing/run_program.ts';

it('whatever requests bring that is somebody’s, no line of the log holds it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-redaction-'));
  try {
    for (const LOG_FORMAT of ['json', 'lines']) {
      const { status, printed } = await runProgram('server/operations/testing/marked_requests.ts', [], { LOG_FORMAT });
      expect(status, printed).toBe(0);
      // It did log: requests failed.
      expect(printed).toContain('A request failed');
      expect(printed).not.toMatch(/张秘密|13912345678|marked-token|marked-query|110101199003078888|marked@example/);
      if (LOG_FORMAT === 'json') {
        for (const line of printed.trim().split('\n'))
          expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
