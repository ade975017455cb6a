import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPool } from '../store/pool.ts';
import { startEmbedded } from './embedded.ts';

const WRITER = join(import.meta.dirname, '../testing/write_until_killed.ts');

/** Runs the writer until it has acknowledged so many further rows, then kills it without warning; gives the last one. */
async function writeAndKill(folder: string, rows: number, during?: (writer: ChildProcess) => Promise<void>) {
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = 0;
  let seen = 0;
  for await (const line of createInterface(writer.stdout)) {
    last = Number(line);
    if (++seen === rows) {
      await during?.(writer);
      writer.kill('SIGKILL');
    }
  }
  if (writer.signalCode === null && writer.exitCode === null) await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
  return last;
}

describe('the embedded database in a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'gezhong-test-'));
  const folder = join(root, 'data');
  const temporary = join(root, 'tmp');
  beforeAll(() => {
    mkdirSync(temporary);
    vi.stubEnv('TMPDIR', temporary);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });

  it('keeps every acknowledged row through kill -9, twice; meanwhile nobody else may open it', async () => {
    const first = await writeAndKill(folder, 300, async (writer) => {
      await expect(startEmbedded(folder)).rejects.toMatchObject({
        code: 'DATA_DIR_IN_USE',
        en: expect.stringContaining(`process ${writer.pid}`),
      });
    });
    const second = await writeAndKill(folder, 100);
    expect(second).toBeGreaterThanOrEqual(first + 100);

    const database = await startEmbedded(folder);
    const pool = createPool({ kind: 'embedded', host: database.host }, 1);
    const { rows } = await pool.query('select count(*) as rows, max(n) as last from written');
    // One more may have been stored whose acknowledgement the kill cut off.
    expect(rows[0].rows).toBe(rows[0].last);
    expect(rows[0].last).toBeGreaterThanOrEqual(second);
    expect(rows[0].last).toBeLessThanOrEqual(second + 1);
    await pool.end();
    await database.stop();
  });

  it('leaves no socket behind, neither of the process that was killed nor of the one that stopped', async () => {
    const database = await startEmbedded(folder);
    expect(readdirSync(temporary)).toEqual([basename(database.host)]);
    await database.stop();
    expect(readdirSync(temporary)).toEqual([]);
  });
});
