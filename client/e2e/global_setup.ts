import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './running_server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server with the demonstration city that all browser tests share. */
    serverUrl: string;
  }
}

/** One server with the demonstration city for all browser tests, on a data folder that nobody used before. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gezhong-browser-'));
  const server = await startServer({ dataDir });
  project.provide('serverUrl', server.url);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
