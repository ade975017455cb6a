import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
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
 * Removes entries older than every place allows; what is left still proves itself from the hash of the last that went.
 * The log is one for all places: the longest time counts, and where any keeps it for good nothing goes.
 *
 * @param monthsOfPlaces one for each place; null: for good.
 * @returns how many entries went.
 */
export async function sealAudit(pool: Pool, monthsOfPlaces: readonly (number | null)[]): Promise<number> {
  if (monthsOfPlaces.length === 0 || monthsOfPlaces.includes(null)) return 0;
  const months = Math.max(LEAST_AUDIT_MONTHS, ...monthsOfPlaces.map(Number));
  return (await one(pool, auditSeal, { months })).removed;
}
