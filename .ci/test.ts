import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from '../client/e2e/chromium.ts';

/** `npm test`: type check, lint, then unit, database and browser tests. Ends with the line `N passed, N failed`. */

const report = '.test/report.json';

function run(command: string, ...args: string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: process.env }).status === 0;
}

/** Browser tests are never skipped in silence: a missing Chromium is installed, or the run stops here. */
function ensureChromium(): void {
  if (findChromium()) return;
  if (process.getuid?.() === 0) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
  } else {
    run('playwright-core', 'install', 'chromium');
  }
  if (findChromium()) return;
  console.error(
    '没有找到 Chromium,浏览器测试无法运行:请安装软件包 chromium,或用 CHROMIUM_PATH 指明它的位置。 / ' +
      'No Chromium was found, so the browser tests cannot run: install the package chromium, or name its place in CHROMIUM_PATH.',
  );
  process.exit(1);
}

function counts(): { passed: number; failed: number; skipped: number } {
  if (!existsSync(report)) {
    console.error('\nThe tests were ended from outside before they could report; that counts as one failure.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>;
  // A file that fails before its first test counts as one failure.
  const failed = numFailedTests || (numFailedTestSuites ?? 0);
  return { passed: numPassedTests ?? 0, failed, skipped: numPendingTests ?? 0 };
}

ensureChromium();
rmSync('.test', { recursive: true, force: true });
mkdirSync('.test');
const typesHold = run('tsc');
const lintHolds = run('biome', 'check', '--error-on-warnings', '.');
const testsHold = run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
const { passed, failed, skipped } = counts();
const broken = [typesHold, lintHolds].filter((holds) => !holds).length;
if (!typesHold) console.error('\nThe type check failed; see above.');
if (!lintHolds) console.error('\nThe linter failed; see above.');
console.log(`\n${passed} passed, ${failed + broken} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = typesHold && lintHolds && testsHold ? 0 : 1;
