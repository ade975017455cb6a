import type { RetentionSubject } from '../../../generated/operations.ts';

/** The law asks for so many months of the audit log. */
const AUDIT_LEAST = 6;
const MOST = 600;

/** What is wrong with a number of months, in words; null where nothing is. */
export function monthsProblem(
  text: string,
  subject: RetentionSubject,
  texts: { readonly monthsWrong: string; readonly auditShort: string },
): string | null {
  const months = Number(text);
  if (!/^\d{1,3}$/.test(text.trim()) || months < 1 || months > MOST) return texts.monthsWrong;
  return subject === 'audit' && months < AUDIT_LEAST ? texts.auditShort : null;
}

/** Whether something would be erased sooner than until now. Null months: never. */
export function isShorter(months: number | null, before: number | null): boolean {
  return months !== null && (before === null || months < before);
}
