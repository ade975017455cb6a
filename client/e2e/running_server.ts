import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The program as a user starts it: its own process, its own data folder, a port of its own on loopback. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Seconds from the start of the process to the first 200 of /healthz. */
  readonly startSeconds: number;
  /** What it has printed so far, the last 20,000 characters of it. */
  printed(): string;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

const MAIN = join(import.meta.dirname, '../../server/main.ts');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`No port: ${address}`);
  return address.port;
}

async function untilHealthy(url: string, child: ChildProcess, output: () => string, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
    const healthy = await fetch(`${url}/healthz`).then(
      (response) => response.status === 200,
      () => false,
    );
    if (healthy) return;
    await sleep(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The server was not healthy within ${seconds} s:\n${output()}`);
}

/**
 * Starts `server/main.ts` and waits until its map can be used.
 *
 * @param options.dataDir folder of the embedded database
 * @param options.args further arguments, e.g. `--no-live`
 * @param options.seconds how long to wait for /healthz
 * @throws Error with what the server printed, when it ends or is not healthy in time
 */
export async function startServer(options: {
  readonly dataDir: string;
  readonly args?: readonly string[];
  readonly seconds?: number;
}): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...env } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN, ...(options.args ?? [])], {
    env: { ...env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: options.dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-20_000);
    });
  }
  await untilHealthy(url, child, () => printed, options.seconds ?? 300);
  return {
    url,
    pid: child.pid!,
    printed: () => printed,
    startSeconds: (performance.now() - began) / 1000,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(20_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
    },
  };
}
