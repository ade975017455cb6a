import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { auditKeptMonths } from '../../generated/queries/audit_kept_months.ts';
import { auditSeal } from '../../generated/queries/audit_seal.ts';
import { one } from '../../store/queryable.ts';

/** The log is kept at least so long, as the Cybersecurity Law of 2017, article 21 (3), asks of network logs. */
export const LEAST_AUDIT_MONTHS = 6;

/** @throws Problem AUDIT_KEPT_LONGER for less than six months. Null (for good) passes. */
export function checkAuditMonths(months: number | null): void {
  if (months === null || months >= LEAST_AUDIT_MONTHS) return;
  throw new Problem('AUDIT_KEPT_LONGER', {
    zh: `审计日志至少保存 ${LEAST_AUDIT_MONTHS} 个月，不能设为 ${months} 个月。`,
    en: `The audit log is kept for at least ${LEAST_AUDIT_MONTHS} months; ${months} are too few.`,
  });
}

/**
 * Removes entries older than the rules of all places allow; what is left still proves itself from the hash of the last
 * that went. The log is one for all places: where any place keeps it for good, or said nothing, nothing goes.
 * @returns how many entries went.
 */
export async function sealAudit(pool: Pool): Promise<number> {
  const { months } = await one(pool, auditKeptMonths, undefined);
  if (months === null) return 0;
  const { removed } = await one(pool, auditSeal, { months: Math.max(months, LEAST_AUDIT_MONTHS) });
  return removed;
}
