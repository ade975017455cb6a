import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { checkAuditMonths, LEAST_AUDIT_MONTHS } from '../access/audit/seal_audit.ts';
import { retentionRuleSave } from '../generated/queries/retention_rule_save.ts';
import { retentionRulesOf } from '../generated/queries/retention_rules_of.ts';
import type { RetentionRule, RetentionRuleInput, RetentionSubject } from '../generated/schema.ts';
import { readableText } from '../rules/readable_text.ts';
import { exec, many } from '../store/queryable.ts';
import { RETENTION_DEFAULTS, RETENTION_SUBJECTS } from './retention_defaults.ts';

const MOST_MONTHS = 600;
const LONGEST_SOURCE = 500;

/** One rule for each subject: the place's own, or the default. */
export async function retentionRules(pool: Pool, jurisdiction: string): Promise<readonly RetentionRule[]> {
  const rows = await many(pool, retentionRulesOf, { jurisdiction, subjects: [...RETENTION_SUBJECTS] });
  return RETENTION_SUBJECTS.map((subject) => {
    const row = rows.find((each) => each.subject === subject)!;
    const { months, source } = row.isSet ? { months: row.months, source: row.source! } : RETENTION_DEFAULTS[subject];
    return { subject, months, source, lastRunAt: row.lastRunAt, lastCount: row.lastCount };
  });
}

/**
 * Sets a rule of a place.
 * @throws Problem BAD_RETENTION_RULE; AUDIT_KEPT_LONGER where logs would be kept for less than six months.
 */
export async function saveRetentionRule(
  pool: Pool,
  jurisdiction: string,
  rule: RetentionRuleInput,
): Promise<RetentionRule> {
  const { subject, months = null } = rule;
  if (months !== null && !(months >= 1 && months <= MOST_MONTHS)) throw badMonths(months);
  if (subject === 'audit') checkAuditMonths(months);
  if (subject === 'sign_ins' && months !== null && months < LEAST_AUDIT_MONTHS) throw tooFewForLogs(months);
  const source = readableText('BAD_RETENTION_RULE', { zh: '依据', en: 'The source' }, rule.source, LONGEST_SOURCE);
  if (source === '') throw noSource();
  await exec(pool, retentionRuleSave, { jurisdiction, subject, months, source });
  return ruleOf(await retentionRules(pool, jurisdiction), subject);
}

export function ruleOf(rules: readonly RetentionRule[], subject: RetentionSubject): RetentionRule {
  return rules.find((rule) => rule.subject === subject)!;
}

function badMonths(months: number): Problem {
  return new Problem('BAD_RETENTION_RULE', {
    zh: `保存期限应为 1–${MOST_MONTHS} 个月，或留空表示长期保存；现为 ${months}。`,
    en: `Data is kept for 1–${MOST_MONTHS} months, or without a number for good; given: ${months}.`,
  });
}

function tooFewForLogs(months: number): Problem {
  return new Problem('BAD_RETENTION_RULE', {
    zh: `登录记录至少保存 ${LEAST_AUDIT_MONTHS} 个月（《网络安全法》第二十一条）；现为 ${months}。`,
    en: `Sign-ins are kept for at least ${LEAST_AUDIT_MONTHS} months (Cybersecurity Law, article 21); given: ${months}.`,
  });
}

function noSource(): Problem {
  return new Problem('BAD_RETENTION_RULE', {
    zh: '请写明保存期限的依据，如条款或会议决定。',
    en: 'Say what the time follows from, such as a clause or a decision.',
  });
}
