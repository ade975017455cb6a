import { type AuditSeen, auditSeen } from '../access/audit/audit_seen.ts';
import type { Context } from '../context.ts';
import { auditEntries, type IAuditEntriesParams } from '../generated/queries/audit_entries.ts';
import type {
  AuditActorKind,
  AuditEntry,
  AuditFilter,
  AuditOutcome,
  QueryResolvers,
  Role,
} from '../generated/schema.ts';
import { many } from '../store/queryable.ts';
import { checkPageSize, decodeAfter, encodeAfter } from './page.ts';

/** What was done, newest first; paged by position, which nothing that is written later can shift. */
export const auditQueries: Required<Pick<QueryResolvers, 'auditEntries' | 'auditEntry'>> = {
  async auditEntries(_, { jurisdiction, filter, first, after }, context) {
    const size = checkPageSize(first);
    const [below] = decodeAfter(after, ['count']) ?? [null];
    const asked = { place: jurisdiction, below: below as number | null, limit: size + 1, ...filterOf(filter ?? {}) };
    const rows = await entries(context, asked);
    const nodes = rows.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { hasNextPage: rows.length > size, endCursor: last ? encodeAfter(last.position) : null },
    };
  },
  async auditEntry(_, { position }, context) {
    const [entry] = await entries(context, { position, limit: 1 });
    return entry ?? null;
  },
};

function filterOf({ window, actor, actions, subject, outcomes, begunOnlyUnended, text }: AuditFilter) {
  return {
    from: window?.from,
    to: window?.to,
    actor,
    actions,
    subject,
    outcomes,
    begunOnlyUnended,
    text: text || null,
  };
}

type Asked = Omit<IAuditEntriesParams, keyof AuditSeen>;

/** Those that are asked for, of those that the asker may see now. */
async function entries({ pool, access, actor }: Context, asked: Asked): Promise<readonly AuditEntry[]> {
  const rows = await many(pool, auditEntries, { ...(await auditSeen(pool, access, actor)), ...asked });
  return rows.map((row) => ({
    ...row,
    actorKind: row.actorKind as AuditActorKind,
    outcome: row.outcome as AuditOutcome,
    endedAs: row.endedAs as AuditOutcome | null,
    role: row.role as Role | null,
  }));
}
