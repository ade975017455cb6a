import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { accountAdd } from '../../generated/queries/account_add.ts';
import { administratorKnown } from '../../generated/queries/administrator_known.ts';
import { grantAdd } from '../../generated/queries/grant_add.ts';
import { exec, maybeOne, one } from '../../store/queryable.ts';
import { makeFirstPassword } from '../passwords/first_password.ts';
import { hashPassword } from '../passwords/password_hash.ts';
import { keepAdministrator } from './keep_administrator.ts';

export interface FirstAdministrator {
  readonly name: string;
  /** Told once; only its hash is kept. */
  readonly password: string;
}

const NAME = 'admin';

/**
 * Makes an administrator of everything in a database that never had one. Of several servers that start at once one does.
 * @returns null where there is one, or was.
 */
export async function ensureAdministrator(pool: Pool): Promise<FirstAdministrator | null> {
  if ((await one(pool, administratorKnown, undefined)).known) return null;
  const password = makeFirstPassword();
  const passwordHash = await hashPassword(password);
  return keepAdministrator(pool, null, async (client) => {
    if ((await one(client, administratorKnown, undefined)).known) return null;
    for (let number = 1; ; number++) {
      const name = number === 1 ? NAME : `${NAME}-${number}`;
      const account = { id: randomUUID(), name, shownName: '系统管理员', passwordHash };
      const added = await maybeOne(client, accountAdd, account);
      // Somebody else's, without the right to administer.
      if (added === null) continue;
      await exec(client, grantAdd, { id: randomUUID(), accountId: added.id, role: 'administrator' });
      return { name, password };
    }
  });
}

/** What the terminal says, once. */
export function firstAdministratorLines({ name, password }: FirstAdministrator): string {
  return `
  已创建管理员账号，密码只显示这一次，首次登录后须修改：
  An administrator was made; the password is shown this once, and is changed at the first sign-in:

    账号 account   ${name}
    密码 password  ${password}
`;
}
