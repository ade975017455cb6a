import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { auditAct } from '../access/audit/audit_act.ts';
import { PROGRAM } from '../access/audit/audit_entry.ts';
import { AuditLog } from '../access/audit/audit_log.ts';
import { readConfig } from '../config.ts';
import { senderList } from '../generated/queries/sender_list.ts';
import { openDatabase } from '../store/open_database.ts';
import { many } from '../store/queryable.ts';
import { addSender, mapSender, revokeSender } from '../ways_in/senders/manage_senders.ts';
import { parseJson } from '../ways_in/webhook/rows_of.ts';
import { runCommand } from './run_command.ts';
import { readSenderCommand, SENDER_HELP, type SenderCommand } from './sender/sender_options.ts';

/** `npm run sender -- add|list|revoke|map …`: the systems that may send cases. */

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (argv.length === 0 || argv.includes('--help')) {
    console.log(SENDER_HELP);
    return;
  }
  const command = readSenderCommand(argv);
  const database = await openDatabase(readConfig(process.env, []));
  try {
    if (command.verb === 'list') await list(command.place, database.pool);
    else await audited(command, database.pool);
  } finally {
    await database.close();
  }
});

async function list(place: string | null, pool: Pool): Promise<void> {
  for (const row of await many(pool, senderList, { jurisdiction: place })) {
    const { jurisdictionCode, code, way, name, kinds, createdAt, validTo, revokedAt, lastUsedAt, mapped } = row;
    const marks = [
      kinds === null ? '' : `类别 / kinds ${kinds.join(',')}`,
      validTo === null ? '' : `有效期至 / valid to ${validTo.toISOString()}`,
      lastUsedAt === null ? '从未使用 / never used' : `最近使用 / last used ${lastUsedAt.toISOString()}`,
      mapped ? '有字段对应 / mapped' : '',
      revokedAt ? `已撤销 / revoked ${revokedAt.toISOString()}` : '',
    ];
    console.log(
      [
        jurisdictionCode,
        way.padEnd(8),
        code.padEnd(16),
        name,
        createdAt.toISOString(),
        ...marks.filter((mark) => mark !== ''),
      ].join('  '),
    );
  }
}

type Change = Exclude<SenderCommand, { readonly verb: 'list' }>;

/** Whoever has this server's command line is no account: the log says that it was the program. */
function audited(command: Change, pool: Pool): Promise<void> {
  const { verb, place, code } = command;
  const given = { verb, way: verb === 'add' ? command.way : null };
  const act = { action: 'command.sender', actor: PROGRAM, jurisdiction: place, subject: code, given } as const;
  return auditAct(new AuditLog(pool), act, () => change(command, pool));
}

async function change(command: Change, pool: Pool): Promise<void> {
  if (command.verb === 'revoke') {
    await revokeSender(pool, command.place, command.code);
    console.log(`已撤销 / revoked: ${command.code}`);
    return;
  }
  if (command.verb === 'map') {
    await mapSender(pool, command.place, command.code, parseJson(await readMappingFile(command.file)));
    console.log(`已保存字段对应关系 / mapping saved: ${command.code}`);
    return;
  }
  console.log(keyLines(command.code, await addSender(pool, command)));
}

async function readMappingFile(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    const sentences = {
      zh: `无法读取文件 ${path}（${cause.code}）。`,
      en: `The file ${path} cannot be read (${cause.code}).`,
    };
    throw new Problem('FILE_UNREADABLE', sentences, { cause });
  });
}

function keyLines(code: string, key: string): string {
  return `已添加 / added: ${code}
密钥（只显示这一次，数据库中只有它的 SHA-256） / its key, shown this once; the database keeps only its SHA-256:
${key}`;
}
