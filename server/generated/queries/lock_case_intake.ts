/** Types generated for queries found in "sql/queries/lock_case_intake.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'LockCaseIntake' parameters type */
export interface ILockCaseIntakeParams {
  jurisdiction: string;
}

/** 'LockCaseIntake' return type */
export interface ILockCaseIntakeResult {
  locked: boolean;
}

/** 'LockCaseIntake' query type */
export interface ILockCaseIntakeQuery {
  params: ILockCaseIntakeParams;
  result: ILockCaseIntakeResult;
}

const lockCaseIntakeIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":285,"b":298}]}],"statement":"-- One batch of reports at a time for each place, whichever server writes it: so that each sees all cases before it, and\n-- two reports of one matter or under one key never pass each other.\nselect true as \"locked!\" from (select pg_advisory_xact_lock(hashtextextended('case intake ' || :jurisdiction!, 0))) locked"};

/**
 * Query generated from SQL:
 * ```
 * -- One batch of reports at a time for each place, whichever server writes it: so that each sees all cases before it, and
 * -- two reports of one matter or under one key never pass each other.
 * select true as "locked!" from (select pg_advisory_xact_lock(hashtextextended('case intake ' || :jurisdiction!, 0))) locked
 * ```
 */
export const lockCaseIntake = new NamedQuery<ILockCaseIntakeParams,ILockCaseIntakeResult>('lockCaseIntake', lockCaseIntakeIR);
