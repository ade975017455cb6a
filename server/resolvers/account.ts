import { unknownAccount } from '../access/accounts/account_problems.ts';
import type { AccountRow } from '../access/accounts/account_row.ts';
import { administratorOf, maySeeAccount } from '../access/accounts/administrator.ts';
import { managedAccount } from '../access/accounts/managed_account.ts';
import { accountsWithIds, grantsOf } from '../access/accounts/read_accounts.ts';
import { resetPassword } from '../access/accounts/reset_password.ts';
import { addAccount, changeAccount } from '../access/accounts/save_account.ts';
import { noteAudit } from '../access/audit/audit_mutation.ts';
import type { Context } from '../context.ts';
import { sessionsEnd } from '../generated/queries/sessions_end.ts';
import type { AccountResolvers, MutationResolvers, QueryResolvers } from '../generated/schema.ts';
import { exec } from '../store/queryable.ts';

export const account: NonNullable<QueryResolvers['account']> = async (_, { id }, { pool, actor }) => {
  const [found] = await accountsWithIds(pool, [id]);
  if (found === undefined) return null;
  return maySeeAccount(await administratorOf(pool, actor), found, await grantsOf(pool, id)) ? found : null;
};

export const Account: AccountResolvers = {
  grants: ({ id }, _, { pool }) => grantsOf(pool, id),
};

export const accountMutations: Required<Pick<MutationResolvers, 'saveAccount' | 'resetPassword' | 'endSessions'>> = {
  async saveAccount(_, { account: { id, ...draft } }, context) {
    const by = await administratorOf(context.pool, context.actor);
    if (id === null || id === undefined) {
      const added = await addAccount(context.pool, by, draft);
      return { account: await present(context, added.id), firstPassword: added.firstPassword };
    }
    const { account: before } = await managedAccount(context.pool, by, id);
    const sessionsEnded = await changeAccount(context.pool, by, { id, ...draft, disabled: draft.disabled ?? false });
    const saved = await present(context, id);
    noteAudit(context, { before: noted(before), after: { ...noted(saved), sessionsEnded } });
    return { account: saved, firstPassword: null };
  },
  async resetPassword(_, { account: id, totp }, context) {
    const by = await administratorOf(context.pool, context.actor);
    const { firstPassword, sessionsEnded } = await resetPassword(context.pool, by, { id, totpToo: totp });
    const saved = await present(context, id);
    noteAudit(context, { after: { sessionsEnded, totp: saved.totp } });
    return { account: saved, firstPassword };
  },
  async endSessions(_, { account: id }, context) {
    const by = await administratorOf(context.pool, context.actor);
    await managedAccount(context.pool, by, id);
    const sessionsEnded = await exec(context.pool, sessionsEnd, { accountId: id });
    noteAudit(context, { after: { sessionsEnded } });
    return present(context, id);
  },
};

/** As it stands now that it was changed; whoever keeps in memory what it may do forgets it before anybody is answered. */
async function present({ pool, access }: Context, id: string): Promise<AccountRow> {
  access.wake();
  const [row] = await accountsWithIds(pool, [id]);
  if (row === undefined) throw unknownAccount(id);
  return row;
}

function noted({ name, shownName, disabledAt }: AccountRow) {
  return { name, shownName, disabledAt: disabledAt?.toISOString() ?? null };
}
