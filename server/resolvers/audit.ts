import { notAllowed } from '../access/access_problems.ts';
import { type Actor, grantsAt } from '../access/actor.ts';
import { auditEntries } from '../generated/queries/audit_entries.ts';
import type { AuditActorKind, AuditFilter, AuditOutcome, QueryResolvers, Role } from '../generated/schema.ts';
import { many } from '../store/queryable.ts';
import { checkPageSize, decodeAfter, encodeAfter } from './page.ts';

/** What was done, newest first; paged by position, which nothing that is written later can shift. */
export const auditQueries: Required<Pick<QueryResolvers, 'auditEntries'>> = {
  async auditEntries(_, { jurisdiction, filter, first, after }, { pool, actor }) {
    const size = checkPageSize(first);
    const [below] = decodeAfter(after, ['count']) ?? [null];
    const rows = await many(pool, auditEntries, {
      places: placesSeen(actor, jurisdiction ?? null),
      below: below as number | null,
      limit: size + 1,
      ...asked(filter ?? {}),
    });
    const nodes = rows.slice(0, size).map((row) => ({
      ...row,
      actorKind: row.actorKind as AuditActorKind,
      outcome: row.outcome as AuditOutcome,
      role: row.role as Role | null,
    }));
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { hasNextPage: rows.length > size, endCursor: last ? encodeAfter(last.position) : null },
    };
  },
};

function asked({ window, actor, actions, subject, outcomes, text }: AuditFilter) {
  return { from: window?.from, to: window?.to, actor, actions, subject, outcomes, text: text || null };
}

/**
 * Places whose entries somebody may see now; null: all entries, also those of no place.
 * @param jurisdiction the place that he asks for; null: all that he may see.
 * @throws Problem NOT_ALLOWED for whoever is no administrator of a whole place.
 */
export function placesSeen(actor: Actor, jurisdiction: string | null): readonly string[] | null {
  const whole = grantsAt(actor, new Date(), jurisdiction).filter(
    ({ role, region }) => role === 'administrator' && region === null,
  );
  if (whole.length === 0) throw notAllowed('Query.auditEntries', jurisdiction);
  if (jurisdiction !== null) return [jurisdiction];
  const places = whole.map((grant) => grant.jurisdiction);
  return places.some((place) => place === null) ? null : (places as readonly string[]);
}
