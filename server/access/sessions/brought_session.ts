import type { Pool } from 'pg';
import { sessionEnd } from '../../generated/queries/session_end.ts';
import { addressOf } from '../../http/remote_address.ts';
import { maybeOne } from '../../store/queryable.ts';
import type { Access } from '../access.ts';
import { auditEvent } from '../audit/audit_act.ts';
import type { AuditLog } from '../audit/audit_log.ts';

export interface SessionGround {
  readonly pool: Pool;
  readonly access: Access;
  readonly audit: AuditLog;
}

/**
 * Ends the session that a browser brought, where it holds one: whoever signs in is never given one that was there before.
 * @param way by which it came to an end, for the audit log.
 */
export async function endBroughtSession(
  { pool, access, audit }: SessionGround,
  request: Request,
  way: string,
): Promise<void> {
  const token = access.sessionOf(request);
  const ended = token === null ? null : await maybeOne(pool, sessionEnd, { tokenSha256: token });
  if (ended === null) return;
  access.wake();
  if (ended.accountId === null) return;
  const actor = { kind: 'account', id: ended.accountId, name: null, role: null, address: addressOf(request) } as const;
  const act = { action: 'session.ended', actor, jurisdiction: null, subject: ended.accountId, given: { way } } as const;
  await auditEvent(audit, act);
}
