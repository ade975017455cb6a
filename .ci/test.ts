import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from '../client/e2e/chromium.ts';

/**
 * `npm test`: type check, lint, unit, database and browser tests. Ends with the line `N passed, N failed`.
 *
 * Browser tests go one file after another and wait much, for a picture or an answer: they run beside all the others, and
 * what they print is shown once those are done.
 */

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a command to its end. With a file, what it prints goes there instead of to the screen. */
async function run(command: string, args: readonly string[], file?: string): Promise<boolean> {
  if (file === undefined) console.log(`\n> ${command} ${args.join(' ')}`);
  const output = file === undefined ? 'inherit' : openSync(file, 'w');
  const [code] = await once(spawn(command, args, { stdio: ['ignore', output, output] }), 'exit');
  if (typeof output === 'number') closeSync(output);
  return code === 0;
}

/** Browser tests are never skipped in silence: a missing Chromium is installed, or the run stops here. */
async function ensureChromium(): Promise<void> {
  if (findChromium()) return;
  if (process.getuid?.() === 0) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']);
  } else {
    await run('playwright-core', ['install', 'chromium']);
  }
  if (findChromium()) return;
  console.error(
    '没有找到 Chromium,浏览器测试无法运行:请安装软件包 chromium,或用 CHROMIUM_PATH 指明它的位置。 / ' +
      'No Chromium was found, so the browser tests cannot run: install the package chromium, or name its place in CHROMIUM_PATH.',
  );
  process.exit(1);
}

function vitest(report: string, ...projects: string[]): readonly string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return ['run', ...projects.map((project) => `--project=${project}`), ...reporters];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Lines of a failure's message that are shown again at the end. */
const MESSAGE_LINES = 12;

function firstLines(message: string): string {
  return message.split('\n').slice(0, MESSAGE_LINES).join('\n');
}

/** What failed, said again after everything else, so that the end of what a run prints says what to mend. */
function printFailures({ testResults }: Report): void {
  for (const { name, message, assertionResults } of testResults) {
    if (message) console.error(`\nFAILED ${name}\n${firstLines(message)}`);
    for (const { fullName, failureMessages } of assertionResults) {
      if (failureMessages.length === 0) continue;
      console.error(`\nFAILED ${name} > ${fullName}\n${failureMessages.map(firstLines).join('\n')}`);
    }
  }
}

/** What a run of tests came to: at least one failure where it did not end well. */
function countsIn(report: string, endedWell: boolean): Counts {
  if (!existsSync(report)) {
    console.error('\nThe tests were ended from outside before they could report; that counts as one failure.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const results = JSON.parse(readFileSync(report, 'utf8')) as Report;
  printFailures(results);
  // A file that fails before its first test counts as one failure, and so does an error outside of any test.
  const failed = results.numFailedTests || results.numFailedTestSuites || (endedWell ? 0 : 1);
  return { passed: results.numPassedTests, failed, skipped: results.numPendingTests };
}

await ensureChromium();
rmSync('.test', { recursive: true, force: true });
mkdirSync('.test');
const beside = run('vitest', vitest('.test/browser.json', 'browser'), '.test/browser.log');
const typesHold = await run('tsc', []);
const lintHolds = await run('biome', ['check', '--error-on-warnings', '.']);
const othersHold = await run('vitest', vitest('.test/others.json', 'unit', 'database'));
const browserHolds = await beside;
console.log(`\n${readFileSync('.test/browser.log', 'utf8')}`);
const all = [countsIn('.test/others.json', othersHold), countsIn('.test/browser.json', browserHolds)];
const sum = (of: (counts: Counts) => number) => all.reduce((total, counts) => total + of(counts), 0);
const broken = [typesHold, lintHolds].filter((holds) => !holds).length;
if (!typesHold) console.error('\nThe type check failed; see above.');
if (!lintHolds) console.error('\nThe linter failed; see above.');
const failed = sum((counts) => counts.failed) + broken;
const skipped = sum((counts) => counts.skipped);
console.log(`\n${sum((counts) => counts.passed)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
