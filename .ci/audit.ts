import { spawnSync } from 'node:child_process';
import { readAudit } from './read_audit.ts';

/** Asks the registry whether what the program runs on is known to be broken; fails on a finding, never for want of an answer. */

// Asked once: npm would go on asking a registry that is away for minutes.
const ONCE = ['--fetch-retries=0', '--fetch-timeout=30000'];
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json', ...ONCE], {
  encoding: 'utf8',
  timeout: 60_000,
});
const finding = readAudit(stdout ?? '');
if (finding.kind === 'found') {
  console.error(`依赖有已知的高危漏洞： / Dependencies with grave known faults:\n  ${finding.packages.join('\n  ')}`);
  process.exitCode = 1;
} else if (finding.kind === 'not_asked') {
  console.error(
    `依赖的漏洞未能查询（${finding.reason}），本次没有检查。 / Dependencies were NOT checked for known faults (${finding.reason}).`,
  );
} else {
  console.log('依赖没有已知的高危漏洞。 / No grave faults of dependencies are known.');
}
