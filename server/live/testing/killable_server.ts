import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, 'serve.ts');

/** A server in a process of its own, on a port that stays the same when it is started again. */
export interface KillableServer {
  readonly url: string;
  readonly pid: number;
  /** kill -9. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** What it printed last, for whoever asks why. */
  printed(): string;
}

/** @param database its URL, or the folder of an embedded one. */
export async function startKillable(
  database: { readonly url: string } | { readonly folder: string },
): Promise<KillableServer> {
  const port = await freePort();
  const args = 'url' in database ? ['url', database.url] : ['folder', database.folder];
  let child: ChildProcess;
  let printed = '';
  const start = async () => {
    child = spawn(process.execPath, [PROGRAM, ...args, String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr!.on('data', (piece: Buffer) => {
      printed = (printed + piece.toString()).slice(-5000);
    });
    const ready = await Promise.race([once(child.stdout!, 'data'), once(child, 'exit').then(() => null)]);
    if (ready === null) throw new Error(`The server ended with ${child.exitCode}:\n${printed}`);
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    get pid() {
      return child.pid!;
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    start,
    printed: () => printed,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`No port: ${address}`);
  return address.port;
}
