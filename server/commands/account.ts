import type { Pool } from 'pg';
import { unknownAccount } from '../access/accounts/account_problems.ts';
import { OPERATOR } from '../access/accounts/administrator.ts';
import { endGrant, grantRole } from '../access/accounts/grant_role.ts';
import { accountsWithIds, grantsOf } from '../access/accounts/read_accounts.ts';
import { resetPassword } from '../access/accounts/reset_password.ts';
import { addAccount, changeAccount } from '../access/accounts/save_account.ts';
import { auditAct } from '../access/audit/audit_act.ts';
import { PROGRAM } from '../access/audit/audit_entry.ts';
import { AuditLog } from '../access/audit/audit_log.ts';
import { readConfig } from '../config.ts';
import { accountNames } from '../generated/queries/account_names.ts';
import { openDatabase } from '../store/open_database.ts';
import { many, maybeOne } from '../store/queryable.ts';
import { accountLines } from './account/account_lines.ts';
import { ACCOUNT_HELP, type AccountCommand, readAccountCommand } from './account/account_options.ts';
import { runCommand } from './run_command.ts';

const NOTHING = { role: null, jurisdiction: null, region: null, department: null, validTo: null };

/** `npm run account -- list|add|reset|disable|enable|grant|end …`: accounts, for whoever operates the server. */

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (argv.length === 0 || argv.includes('--help')) {
    console.log(ACCOUNT_HELP);
    return;
  }
  const command = readAccountCommand(argv);
  const database = await openDatabase(readConfig(process.env, []));
  const audit = new AuditLog(database.pool);
  try {
    if (command.verb === 'list') await list(database.pool);
    else await change(database.pool, audit, command);
  } finally {
    await audit.close();
    await database.close();
  }
});

async function list(pool: Pool): Promise<void> {
  const ids = (await many(pool, accountNames, {})).map(({ id }) => id);
  for (const account of await accountsWithIds(pool, ids)) {
    console.log(accountLines(account, await grantsOf(pool, account.id)));
  }
}

type Change = Exclude<AccountCommand, { verb: 'list' }>;

/** Does it between two entries of the audit log. */
async function change(pool: Pool, audit: AuditLog, command: Change): Promise<void> {
  const subject = 'name' in command && command.verb !== 'add' ? await idOf(pool, command.name) : null;
  const { role, jurisdiction, region, department, validTo } = command.verb === 'grant' ? command.grant : NOTHING;
  const given = {
    verb: command.verb,
    role,
    place: jurisdiction,
    region,
    department,
    validTo: validTo?.toISOString() ?? null,
  };
  const act = { action: 'command.account', actor: PROGRAM, jurisdiction, subject, given } as const;
  console.log(await auditAct(audit, act, () => run(pool, command, subject ?? '')));
}

/** @returns what the terminal says. */
async function run(pool: Pool, command: Change, id: string): Promise<string> {
  switch (command.verb) {
    case 'add': {
      const { firstPassword } = await addAccount(pool, OPERATOR, command);
      return `已添加 / added: ${command.name}\n${passwordLines(firstPassword)}`;
    }
    case 'reset': {
      const { firstPassword } = await resetPassword(pool, OPERATOR, { id, totpToo: command.totpToo });
      return `已重置 / reset: ${command.name}\n${passwordLines(firstPassword)}`;
    }
    case 'disable':
    case 'enable': {
      const [account] = await accountsWithIds(pool, [id]);
      if (account === undefined) throw unknownAccount(command.name);
      await changeAccount(pool, OPERATOR, { ...account, disabled: command.verb === 'disable' });
      return `${command.verb === 'disable' ? '已停用 / disabled' : '已恢复 / enabled'}: ${command.name}`;
    }
    case 'grant': {
      const grant = await grantRole(pool, OPERATOR, { ...command.grant, account: id });
      return `已授权 / granted: ${grant.id}`;
    }
    case 'end': {
      await endGrant(pool, OPERATOR, command.id);
      return `已终止 / ended: ${command.id}`;
    }
  }
}

async function idOf(pool: Pool, name: string): Promise<string> {
  const found = await maybeOne(pool, accountNames, { name });
  if (found === null) throw unknownAccount(name);
  return found.id;
}

function passwordLines(password: string): string {
  return `初始密码（只显示这一次，首次登录后须修改） / first password, shown this once and changed at the first sign-in:
${password}`;
}
