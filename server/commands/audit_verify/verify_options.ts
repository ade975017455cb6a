import { Problem } from '../../../geodata/problem.ts';
import type { AuditHead } from '../../access/audit/audit_chain.ts';
import { readArguments } from '../read_arguments.ts';

export const VERIFY_HELP = `npm run audit:verify [-- --head SHA256@POSITION …]

核对整条审计日志：每条记录的哈希、与前一条的衔接、位置是否连续；不符时指出第一处。
Walks the whole audit log: the hash of each entry, whether it follows the one before, whether a position is missing; says
the first that does not fit.

--head SHA256@POSITION   以前记下的链头（可多个）：证明日志此后既未被截尾，也未被整段重写。
                         a head that was noted down earlier, any number of them: proves that the log was neither cut nor
                         written anew since.

退出码 0：相符；1：不符。 / Exit code 0: it fits; 1: it does not.`;

/** @throws Problem BAD_OPTION */
export function readVerifyOptions(argv: readonly string[]): readonly AuditHead[] {
  const { head = [] } = readArguments('audit:verify', argv, { head: { type: 'string', multiple: true } });
  return head.map(headOf);
}

/** As the command prints it. */
export function writeHead({ position, hash }: AuditHead): string {
  return `${hash}@${position}`;
}

function headOf(written: string): AuditHead {
  const [, hash, position] = /^([0-9a-f]{64})@([1-9][0-9]{0,15})$/i.exec(written) ?? [];
  if (hash && position) return { hash: hash.toLowerCase(), position: Number(position) };
  throw new Problem('BAD_OPTION', {
    zh: `--head 的值“${written.slice(0, 100)}”不对：应为 64 位十六进制哈希、@ 和位置，如以前的输出所示。`,
    en: `The value '${written.slice(0, 100)}' of --head is wrong: it should be 64 hexadecimal digits, @ and a position, as an earlier run printed it.`,
  });
}
