import { Problem } from '../../geodata/problem.ts';
import type { ChainReport } from '../access/audit/audit_chain.ts';
import { verifyAudit } from '../access/audit/verify_audit.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/open_database.ts';
import { faultSentences } from './audit_verify/fault_sentences.ts';
import { readVerifyOptions, VERIFY_HELP, writeHead } from './audit_verify/verify_options.ts';
import { runCommand } from './run_command.ts';

/** `npm run audit:verify`: whether the audit log is what was written. */

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    console.log(VERIFY_HELP);
    return;
  }
  const noted = readVerifyOptions(argv);
  const database = await openDatabase(readConfig(process.env, []));
  try {
    const report = await verifyAudit(database.pool, noted);
    if (report.fault) throw new Problem('AUDIT_BROKEN', faultSentences(report.fault));
    console.log(linesOf(report, noted.length).join('\n'));
  } finally {
    await database.close();
  }
});

function linesOf({ entries, head, sealed, unended, beyondSeal }: ChainReport, noted: number): readonly string[] {
  if (head === null) return ['审计日志为空。 / The audit log is empty.'];
  const lines = [`审计日志相符，共 ${entries} 条。 / The audit log fits, ${entries} entries.`];
  if (sealed) {
    lines.push(
      `第 ${sealed.position} 条及以前已到期封存并删除。 / Entries up to ${sealed.position} were sealed and removed when their time was over.`,
    );
  }
  if (unended.length > 0) {
    const positions = unended.join(', ');
    lines.push(`已开始但没有结果的操作： / Begun, and without an end: ${positions}`);
  }
  for (const each of beyondSeal) {
    lines.push(`记下的链头已封存，无法再证明： / This head is sealed and proves nothing any more: ${writeHead(each)}`);
  }
  if (noted === 0) {
    lines.push('未给出 --head，无法看出尾部是否被截去。 / Without --head a tail that was cut off cannot be seen.');
  }
  lines.push(
    '请将当前链头记在别处，下次用 --head 核对： / Note down this head elsewhere, for --head next time:',
    writeHead(head),
  );
  return lines;
}
