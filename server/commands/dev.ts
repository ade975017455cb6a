import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run dev`: the server, started again whenever one of its files changes, and the client served from its sources on port
 * 5173, which hands everything else to the server. What follows `--` goes to the server.
 */

const root = join(import.meta.dirname, '../..');
const env: NodeJS.ProcessEnv = { NODE_ENV: 'development', ...process.env };
const server = `http://${env.HOST || '127.0.0.1'}:${env.PORT || 4000}`;
const vite = join(root, 'node_modules/vite/bin/vite.js');

const children = [
  spawn(
    process.execPath,
    ['--watch', '--watch-preserve-output', join(root, 'server/main.ts'), ...process.argv.slice(2)],
    {
      env,
      stdio: 'inherit',
    },
  ),
  spawn(process.execPath, [vite], { cwd: root, env: { ...env, GEZHONG_SERVER: server }, stdio: 'inherit' }),
];

const endAll = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', endAll);
process.on('SIGTERM', endAll);
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0;
    endAll();
  });
}
