import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs pgtyped with pgtyped.json, but writes into another folder.
 * @param port of a database with the schema, on the loopback address.
 * @throws Error with what it printed, unless there is one file with known types for each statement.
 */
export async function runPgtyped(root: string, folder: string, port: number): Promise<void> {
  const config = JSON.parse(readFileSync(join(root, 'pgtyped.json'), 'utf8'));
  config.transforms[0].emitTemplate = join(folder, '{{name}}.ts');
  config.maxWorkerThreads = 1;
  const configFile = `${folder}.json`;
  writeFileSync(configFile, JSON.stringify(config));

  const cli = join(root, 'node_modules/@pgtyped/cli/lib/index.js');
  const child = spawn(process.execPath, [cli, '-c', configFile], {
    cwd: root,
    env: { ...process.env, PGURI: '', DATABASE_URL: '', PGHOST: '127.0.0.1', PGPORT: `${port}`, PGUSER: 'postgres' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk));
  const [status] = await once(child, 'close');

  const wanted = readdirSync(join(root, 'sql/queries')).map((file) => file.replace(/\.sql$/, '.ts'));
  const got = new Set(readdirSync(folder));
  const missing = wanted.filter((file) => !got.has(file));
  if (status !== 0 || missing.length > 0 || /not supported by mapping|Error/.test(printed)) {
    throw new Error(`pgtyped (exit ${status}) left out [${missing.join(', ')}]:\n${printed}`);
  }
}
