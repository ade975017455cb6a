import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Problem } from '../../geodata/problem.ts';

/** What the client is made of, relative to the root of the program. */
const SOURCES = ['client', 'geodata', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the client into dist/client if it is not there or older than any of its sources.
 * @param root of the program.
 * @returns seconds that it took, or null where nothing was to be done.
 * @throws Problem CLIENT_BUILD_FAILED with the builder's last words.
 */
export async function buildClient(root: string): Promise<number | null> {
  const built = newest(join(root, 'dist/client/index.html'));
  const sources = Math.max(...SOURCES.map((source) => newest(join(root, source))));
  if (built > sources) return null;
  const began = performance.now();
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      said = (said + piece.toString()).slice(-4000);
    });
  }
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    throw new Problem('CLIENT_BUILD_FAILED', {
      zh: `界面构建失败（退出码 ${code}）：\n${said}`,
      en: `The client could not be built (exit code ${code}):\n${said}`,
    });
  }
  return (performance.now() - began) / 1000;
}

/** When the file, or the youngest file under the folder, was last written, in milliseconds; 0 where there is none. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/\.(test|bench)\.tsx?$/.test(name) && name !== 'e2e')
    .map(({ name }) => newest(join(path, name)));
  return Math.max(0, ...inside);
}
