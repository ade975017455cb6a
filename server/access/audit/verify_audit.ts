import type { Pool } from 'pg';
import { auditChain } from '../../generated/queries/audit_chain.ts';
import { auditHead } from '../../generated/queries/audit_head.ts';
import { auditSealed } from '../../generated/queries/audit_sealed.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { many, maybeOne, type Queryable } from '../../store/queryable.ts';
import { type AuditHead, type ChainReport, checkChain } from './audit_chain.ts';

/** Entries read at once. */
const PAGE = 5000;

/**
 * Walks the whole audit log as it stands at this moment.
 * @param noted heads that were noted down elsewhere.
 */
export function verifyAudit(pool: Pool, noted: readonly AuditHead[] = []): Promise<ChainReport> {
  return inTransaction(pool, async (client) => {
    // All pages of one moment: what is removed in the meantime is still there.
    await client.query("set local transaction_isolation = 'repeatable read'");
    const sealed = await maybeOne(client, auditSealed, undefined);
    return checkChain(pagesOf(client), sealed, noted);
  });
}

/** The newest entry; null in an empty log. To be kept elsewhere: it proves later that nothing was cut off. */
export function headOfAudit(database: Queryable): Promise<AuditHead | null> {
  return maybeOne(database, auditHead, undefined);
}

/** @param page entries at once; tests walk in small steps. */
export async function* pagesOf(database: Queryable, page = PAGE) {
  let after = 0;
  for (;;) {
    const rows = await many(database, auditChain, { after, limit: page });
    if (rows.length > 0) yield rows;
    if (rows.length < page) return;
    after = rows.at(-1)!.position;
  }
}
