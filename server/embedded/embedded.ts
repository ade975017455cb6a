import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem } from '../../geodata/problem.ts';
import { lockDataDir } from './data_lock.ts';
import type { WorkerCommand, WorkerOrder, WorkerReport } from './worker_messages.ts';

export interface Embedded {
  /** Folder of the Unix socket: what `pg` takes as host. With a port, the loopback address. */
  readonly host: string;
  /** Only where a port was asked for. */
  readonly port: number | null;
  /** Resolves if the database breaks while it runs; never after `stop`. */
  readonly lost: Promise<Problem>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL 18 with PostGIS 3.6 in a worker thread, for any client of the PostgreSQL protocol.
 * @param dataDir its folder, locked for this process; null: in memory, for tests and generators.
 * @param socket 'port' for clients that know no Unix sockets.
 * @throws Problem DATA_DIR_IN_USE, DATA_DIR_UNUSABLE, EMBEDDED_DATABASE_FAILED
 */
export async function startEmbedded(dataDir: string | null, socket: 'unix' | 'port' = 'unix'): Promise<Embedded> {
  const lock = dataDir === null ? null : lockDataDir(dataDir);
  // The path of a Unix socket may have about 100 bytes, so it cannot always stand in the data folder.
  if (lock?.lastNote) rmSync(lock.lastNote, { recursive: true, force: true });
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-'));
  lock?.note(folder);
  const release = () => {
    rmSync(folder, { recursive: true, force: true });
    lock?.release();
  };

  const order: WorkerOrder = {
    postgresDir: dataDir === null ? null : join(dataDir, 'postgres'),
    address: socket === 'port' ? 0 : join(folder, '.s.PGSQL.5432'),
  };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
  const { ready, lost, closed } = follow(worker, dataDir);
  try {
    const port = await ready;
    return {
      host: socket === 'port' ? '127.0.0.1' : folder,
      port,
      lost,
      async stop() {
        worker.postMessage('close' satisfies WorkerCommand);
        await closed;
        await worker.terminate();
        release();
      },
    };
  } catch (error) {
    await worker.terminate();
    release();
    throw error;
  }
}

function follow(worker: Worker, dataDir: string | null) {
  const ready = Promise.withResolvers<number | null>();
  const lost = Promise.withResolvers<Problem>();
  const closed = Promise.withResolvers<void>();
  const fail = (message: string) => {
    const problem = failure(message, dataDir);
    ready.reject(problem);
    lost.resolve(problem);
  };
  worker.on('message', (report: WorkerReport) => {
    if (report.kind === 'ready') ready.resolve(report.port);
    else if (report.kind === 'failed') fail(report.message);
    else closed.resolve();
  });
  worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
  worker.on('exit', () => closed.resolve());
  return { ready: ready.promise, lost: lost.promise, closed: closed.promise };
}

function failure(message: string, dataDir: string | null): Problem {
  const place = dataDir ?? 'memory';
  return new Problem('EMBEDDED_DATABASE_FAILED', {
    zh: `内置数据库（${place}）无法运行：${message}。请检查磁盘空间；若目录已损坏，请从备份恢复或换一个 DATA_DIR。`,
    en: `The embedded database (${place}) cannot run: ${message}. Check the space on the disk; if the folder is damaged, restore a backup or choose another DATA_DIR.`,
  });
}
