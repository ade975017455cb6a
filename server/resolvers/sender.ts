import { noteAudit } from '../access/audit/audit_mutation.ts';
import { senderList } from '../generated/queries/sender_list.ts';
import type { JurisdictionResolvers, MutationResolvers, Sender, SenderWay } from '../generated/schema.ts';
import { many } from '../store/queryable.ts';
import { knownSender } from '../ways_in/senders/find_sender.ts';
import { revokeSender, type SenderRow, saveSender } from '../ways_in/senders/manage_senders.ts';

export const jurisdictionSenders: NonNullable<JurisdictionResolvers['senders']> = async ({ code }, _, { pool }) =>
  (await many(pool, senderList, { jurisdiction: code })).map(senderOf);

export const senderMutations: Required<Pick<MutationResolvers, 'saveSender' | 'revokeSender'>> = {
  async saveSender(_, { jurisdiction, sender }, context) {
    const { pool } = context;
    const { code, way, name, kinds = null, validTo = null, newKey = true } = sender;
    const before = await knownSender(pool, jurisdiction, code);
    const saved = await saveSender(pool, { place: jurisdiction, code, way, name, kinds, validTo }, newKey);
    noteAudit(context, { before, after: { ...saved.sender, keyChanged: saved.key !== null } });
    return { sender: senderOf(saved.sender), key: saved.key };
  },
  async revokeSender(_, { jurisdiction, code }, context) {
    const revoked = await revokeSender(context.pool, jurisdiction, code);
    noteAudit(context, { after: { revokedAt: revoked.revokedAt } });
    return senderOf(revoked);
  },
};

function senderOf({ way, kinds, ...row }: SenderRow): Sender {
  return { ...row, way: way as SenderWay, kinds: kinds ?? [] };
}
