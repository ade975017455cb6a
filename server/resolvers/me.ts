import { notSignedIn } from '../access/access_problems.ts';
import { changePassword } from '../access/accounts/change_password.ts';
import { accountsWithIds, grantsWithIds } from '../access/accounts/read_accounts.ts';
import { screensOf } from '../access/accounts/screens_of.ts';
import { type Actor, grantsAt } from '../access/actor.ts';
import { noteAudit } from '../access/audit/audit_mutation.ts';
import { refusalFor } from '../access/judge_right.ts';
import { RIGHTS } from '../access/rights.ts';
import { beginTotp, confirmTotp, removeTotp } from '../access/totp/own_totp.ts';
import type { MeResolvers, MutationResolvers, QueryResolvers } from '../generated/schema.ts';
import { wallOfActor } from './wall.ts';

export const me: NonNullable<QueryResolvers['me']> = (_, __, { actor }) => (actor.kind === 'visitor' ? null : actor);

export const Me: MeResolvers = {
  account: async ({ kind, id }, _, { pool }) =>
    kind === 'account' && id ? ((await accountsWithIds(pool, [id]))[0] ?? null) : null,
  wall: ({ kind, id }, _, context) => (kind === 'wall' && id ? wallOfActor(context, id) : null),
  grants: (actor, _, { pool }) => {
    const held = actor.kind === 'account' ? grantsAt(actor, new Date(), null) : [];
    return grantsWithIds(
      pool,
      held.map(({ id }) => id),
    );
  },
  screens: (actor, { jurisdiction }) => screensOf(actor, jurisdiction),
  mutations: (actor, { jurisdiction }) =>
    Object.entries(RIGHTS.Mutation ?? {})
      .filter(([name, right]) => refusalFor(actor, right, jurisdiction, name) === null)
      .map(([name]) => name),
  expiresAt: ({ expiresAt }) => expiresAt ?? new Date(),
};

export const ownMutations: Required<
  Pick<MutationResolvers, 'changePassword' | 'beginTotp' | 'confirmTotp' | 'removeTotp'>
> = {
  async changePassword(_, passwords, context) {
    const sessionsEnded = await changePassword(context.pool, context.actor, passwords);
    noteAudit(context, { after: { sessionsEnded } });
    context.access.wake();
    return { ...signedIn(context.actor), mustChangePassword: false };
  },
  beginTotp: (_, { password }, context) => beginTotp(context, context.actor, password),
  async confirmTotp(_, { code }, context) {
    await confirmTotp(context, context.actor, code);
    noteAudit(context, { before: { totp: false }, after: { totp: true } });
    return signedIn(context.actor);
  },
  async removeTotp(_, { password }, context) {
    await removeTotp(context.pool, context.actor, password);
    noteAudit(context, { after: { totp: false } });
    return signedIn(context.actor);
  },
};

function signedIn(actor: Actor): Actor {
  if (actor.kind === 'visitor') throw notSignedIn();
  return actor;
}
