import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { type Act, auditAct } from '../access/audit/audit_act.ts';
import { PROGRAM } from '../access/audit/audit_entry.ts';
import type { AuditLog } from '../access/audit/audit_log.ts';
import { sealAudit } from '../access/audit/seal_audit.ts';
import { eraseFromCases } from '../generated/queries/erase_from_cases.ts';
import { forgetSignIns } from '../generated/queries/forget_sign_ins.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { retentionBegin } from '../generated/queries/retention_begin.ts';
import { retentionDue } from '../generated/queries/retention_due.ts';
import { retentionWentOn } from '../generated/queries/retention_went_on.ts';
import type { RetentionSubject } from '../generated/schema.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { many, maybeOne, one } from '../store/queryable.ts';
import { RETENTION_SUBJECTS } from './retention_defaults.ts';
import { retentionRules } from './retention_rule.ts';

/** Cases erased by one transaction: on the embedded database everybody else waits for it. */
const BATCH = 200;

export interface RetentionServices {
  readonly pool: Pool;
  readonly audit: AuditLog;
}

export interface RetentionOptions {
  /** Hour of a place's day, 0–23, from which on its rules are carried out. */
  readonly hour: number;
  /** Whether to stop after the batch that is being written; it is gone on with later. */
  readonly isEnded?: () => boolean;
  readonly batch?: number;
}

/** Part of the work: how many were erased, and whether that was all. */
interface Part {
  readonly count: number;
  readonly finished: boolean;
}

interface Run {
  readonly jurisdiction: string;
  readonly subject: RetentionSubject;
  readonly months: number;
  readonly runner: string;
}

/**
 * Carries out what is due today in every place, a batch of cases in each transaction. Any number of servers may do so at
 * once: each rule of a day is carried out by one of them, and one that was cut off is gone on with by another. Again it
 * erases nothing more. What was erased stands in the audit log; without an entry that it begins, nothing is.
 *
 * @returns how much was erased.
 */
export async function carryOutRetention(services: RetentionServices, options: RetentionOptions): Promise<number> {
  const { pool } = services;
  const places = await many(pool, jurisdictions, {});
  const rules = new Map(
    await Promise.all(places.map(async ({ code }) => [code, await retentionRules(pool, code)] as const)),
  );
  const monthsOfAll = (subject: RetentionSubject) =>
    [...rules.values()].map((of) => of.find((rule) => rule.subject === subject)!.months ?? null);
  const runner = randomUUID();
  let erased = 0;
  for (const [jurisdiction, of] of rules) {
    for (const subject of RETENTION_SUBJECTS) {
      if (options.isEnded?.()) return erased;
      const months = isOfAll(subject)
        ? longest(monthsOfAll(subject))
        : of.find((rule) => rule.subject === subject)!.months;
      if (months === null || months === undefined) continue;
      const run = { jurisdiction, subject, months, runner };
      if (isOfAll(subject)) {
        const all = monthsOfAll(subject);
        erased += await carryOut(services, options, run, async () => ({
          count: await ofAll[subject](pool, all),
          finished: true,
        }));
      } else {
        erased += await carryOut(services, options, run, eraser(pool, run, options.batch ?? BATCH));
      }
    }
  }
  return erased;
}

type SubjectOfAll = 'sign_ins' | 'audit';

/** Sign-ins and the audit log are of no one place: they stay as long as the place that keeps them longest says. */
const ofAll: Readonly<Record<SubjectOfAll, (pool: Pool, months: readonly (number | null)[]) => Promise<number>>> = {
  sign_ins: async (pool, months) => (await one(pool, forgetSignIns, { months: longest(months)! })).count,
  audit: sealAudit,
};

function isOfAll(subject: RetentionSubject): subject is SubjectOfAll {
  return subject === 'sign_ins' || subject === 'audit';
}

function longest(months: readonly (number | null)[]): number | null {
  return months.includes(null) ? null : Math.max(...months.map(Number));
}

async function carryOut(
  { pool, audit }: RetentionServices,
  { hour, isEnded }: RetentionOptions,
  run: Run,
  part: () => Promise<Part>,
): Promise<number> {
  const { jurisdiction, subject, months, runner } = run;
  const begin = () => maybeOne(pool, retentionBegin, { jurisdiction, subject, runner, hour });
  const begun = await begin();
  if (begun === null) return 0;
  const wentOn = ({ count, finished }: Part) =>
    maybeOne(pool, retentionWentOn, { jurisdiction, subject, runner, day: begun.day, count, finished });
  const act: Act = {
    ...{ action: 'retention.run', actor: PROGRAM, jurisdiction, subject },
    given: { subject, months },
  };
  return auditAct(audit, act, async (note) => {
    let total = 0;
    for (;;) {
      const { count, finished } = await part();
      total += count;
      note({ subject, months, count: total });
      // Where another took it over in the meantime, as from a server that slept, it is his.
      const isMine = (await wentOn({ count, finished })) !== null;
      if (finished || !isMine || isEnded?.()) return total;
    }
  });
}

/** Erases batch by batch, the oldest end first. */
function eraser(pool: Pool, { jurisdiction, subject, months }: Run, limit: number): () => Promise<Part> {
  let after: { readonly afterMoment: string; readonly afterId: string } | null = null;
  return () =>
    inTransaction(pool, async (client) => {
      const due = await many(client, retentionDue, { jurisdiction, subject, months, limit, ...after });
      const last = due.at(-1);
      if (last === undefined) return { count: 0, finished: true };
      after = { afterMoment: last.stateAt, afterId: last.caseId };
      const caseIds = due.map(({ caseId }) => caseId);
      const reason = `保存期限已满 ${months} 个月`;
      const { count } = await one(client, eraseFromCases, { jurisdiction, caseIds, subject, reason });
      return { count: count!, finished: due.length < limit };
    });
}
