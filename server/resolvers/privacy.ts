import { notAllowed } from '../access/access_problems.ts';
import { noteAudit } from '../access/audit/audit_mutation.ts';
import { isInScope } from '../access/case_scope.ts';
import { unknownCase } from '../cases/take_steps.ts';
import type { Context } from '../context.ts';
import { caseReporters } from '../generated/queries/case_reporters.ts';
import { eraseFromCases } from '../generated/queries/erase_from_cases.ts';
import type { JurisdictionResolvers, MutationResolvers } from '../generated/schema.ts';
import { checkReason } from '../privacy/check_reason.ts';
import { handlesCase } from '../privacy/handles_case.ts';
import { retentionRules, ruleOf, saveRetentionRule } from '../privacy/retention_rule.ts';
import type { CaseRow } from '../rows.ts';
import { many, one } from '../store/queryable.ts';
import { caseNamed } from './case.ts';

export const jurisdictionRetentionRules: NonNullable<JurisdictionResolvers['retentionRules']> = (
  { code },
  _,
  { pool },
) => retentionRules(pool, code);

/** What lays personal data open, and what takes it away. The guard has written each down before it runs. */
export const privacyMutations: Required<
  Pick<MutationResolvers, 'revealReporters' | 'eraseReporter' | 'saveRetentionRule'>
> = {
  async revealReporters(_, { jurisdiction, case: id, reason }, context) {
    checkReason(reason);
    const row = await visibleCase(context, jurisdiction, id);
    if (!(await handlesCase(context, row))) throw notAllowed('revealReporters', jurisdiction);
    const rows = await many(context.pool, caseReporters, { jurisdiction, caseIds: [row.id] });
    noteAudit(context, { after: { reporters: rows.length } });
    return rows;
  },
  async eraseReporter(_, { jurisdiction, case: id, reason }, context) {
    const why = checkReason(reason);
    const row = await visibleCase(context, jurisdiction, id);
    const scope = await context.access.scopeOf(context.actor, jurisdiction, ['administrator']);
    if (!isInScope(scope, row)) throw notAllowed('eraseReporter', jurisdiction);
    const asked = { jurisdiction, caseIds: [row.id], subject: 'reporter', reason: why };
    await one(context.pool, eraseFromCases, asked);
    noteAudit(context, { after: { erased: true } });
    return (await caseNamed(context, jurisdiction, row.id))!;
  },
  async saveRetentionRule(_, { jurisdiction, rule }, context) {
    const before = ruleOf(await retentionRules(context.pool, jurisdiction), rule.subject);
    const after = await saveRetentionRule(context.pool, jurisdiction, rule);
    noteAudit(context, { before, after });
    return after;
  },
};

/** @throws Problem UNKNOWN_CASE for one that is not there, or that the asker may not see. */
async function visibleCase(context: Context, jurisdiction: string, id: string): Promise<CaseRow> {
  const row = await caseNamed(context, jurisdiction, id);
  if (row && isInScope(await context.access.scopeOf(context.actor, jurisdiction), row)) return row;
  throw unknownCase(id);
}
