import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

/** A page of `client/e2e/harness`, built and served on a port of its own. */
export interface BuiltHarness {
  readonly url: string;
  close(): Promise<void>;
}

/** @param page Name of the page, without `.html`. */
export async function buildHarness(page: string): Promise<BuiltHarness> {
  const root = join(import.meta.dirname, 'harness');
  const outDir = await mkdtemp(join(tmpdir(), 'gezhong-harness-'));
  const shared = { root, configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [react()],
    build: {
      outDir,
      target: 'es2022',
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: join(root, `${page}.html`) },
    },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const origin = server.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error(`The harness ${page} has no address.`);
  return {
    url: `${origin}${page}.html`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
