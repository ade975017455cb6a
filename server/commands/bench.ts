import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

/** `npm run bench -- NAME`: runs the one file NAME.bench.ts, wherever in the rooms it stands beside what it measures. */

const root = join(import.meta.dirname, '../..');
const benchmarks = globSync('{client,server,geodata}/**/*.bench.ts', { cwd: root }).sort();
const names = benchmarks.map((file) => basename(file, '.bench.ts'));
const [wanted, ...rest] = process.argv.slice(2);
const found = benchmarks[names.indexOf(wanted ?? '')];

if (!found) {
  console.error(
    `没有名为“${wanted ?? ''}”的基准测试;可用:${names.join('、')}。 / ` +
      `There is no benchmark '${wanted ?? ''}'; there are: ${names.join(', ')}.`,
  );
  process.exit(2);
}
process.exitCode =
  spawnSync(process.execPath, ['--expose-gc', join(root, found), ...rest], { stdio: 'inherit' }).status ?? 1;
