import type { Pool } from 'pg';
import { auditAct } from '../../access/audit/audit_act.ts';
import { PROGRAM } from '../../access/audit/audit_entry.ts';
import { AuditLog } from '../../access/audit/audit_log.ts';

/**
 * Does what a command was called for between two entries of the audit log. A database from before there was one has none.
 * @param run is handed a function that adds to what the entry keeps.
 */
export async function auditCommand(
  pool: Pool,
  action: 'command.backup' | 'command.restore',
  run: (note: (known: object) => void) => Promise<void>,
): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>(
    "select to_regprocedure('append_audit(jsonb)') is not null as there",
  );
  if (!rows[0]!.there) {
    await run(() => {});
    return;
  }
  const audit = new AuditLog(pool);
  try {
    await auditAct(audit, { action, actor: PROGRAM, jurisdiction: null }, run);
  } finally {
    await audit.close();
  }
}
