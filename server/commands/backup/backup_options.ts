import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../../../geodata/problem.ts';

export const BACKUP_HELP = `npm run backup -- [FILE]

把数据库的全部内容（账号、案件及其历史、照片、审计日志……）写入一个文件，写完后逐行读回核对。没有 FILE 时按当前时间命名。
真实 PostgreSQL 可以边运行边备份；使用内置数据库时请先停止服务。备份含个人信息，只有文件主人可读，请妥善保管。
Writes everything in the database (accounts, cases with their history, photos, the audit log …) into one file, and reads it back to
check it. Without FILE it is named for this moment. A real PostgreSQL goes on serving meanwhile; with the embedded database, stop
the server first. A backup holds personal data: only its owner may read it; keep it well.

DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;

export const RESTORE_HELP = `npm run restore -- FILE [--replace]

用备份恢复数据库。先停止所有服务；只恢复到空数据库，--replace 则先清空现有的全部数据。内置数据库与真实 PostgreSQL 的备份可以互相恢复。
Makes the database what a backup says. Stop every server first. Only an empty database is restored into; with --replace, everything
in it is done away with. A backup of the embedded database can be restored into a real PostgreSQL, and the other way round.

DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;

/** @param now names the file where none is named. */
export function readBackupFile(argv: readonly string[], now: Date): string {
  const { positionals } = parsed('backup', argv, {});
  const stamp = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
  return resolve(positionals[0] ?? `gezhong-${stamp}.backup`);
}

export function readRestore(argv: readonly string[]): { readonly file: string; readonly replace: boolean } {
  const { positionals, values } = parsed('restore', argv, { replace: { type: 'boolean' } });
  if (positionals[0] !== undefined) return { file: resolve(positionals[0]), replace: values.replace === true };
  throw new Problem('OPTION_MISSING', {
    zh: '缺少备份文件：npm run restore -- FILE。',
    en: 'The backup is missing: npm run restore -- FILE.',
  });
}

function parsed(command: string, argv: readonly string[], options: Readonly<Record<string, { type: 'boolean' }>>) {
  try {
    const read = parseArgs({ args: [...argv], options, allowPositionals: true });
    if (read.positionals.length > 1) throw new TypeError(`Unexpected argument '${read.positionals[1]}'`);
    return read;
  } catch (error) {
    const said = (error as Error).message.split('. ')[0];
    throw new Problem(
      'BAD_OPTION',
      {
        zh: `命令行参数不对（${said}）：npm run ${command} -- --help 列出全部参数。`,
        en: `The command line is wrong (${said}): npm run ${command} -- --help lists what there is.`,
      },
      { cause: error },
    );
  }
}
