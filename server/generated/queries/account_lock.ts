/** Types generated for queries found in "sql/queries/account_lock.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AccountLock' parameters type */
export type IAccountLockParams = void;

/** 'AccountLock' return type */
export interface IAccountLockResult {
  locked: string;
}

/** 'AccountLock' query type */
export interface IAccountLockQuery {
  params: IAccountLockParams;
  result: IAccountLockResult;
}

const accountLockIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Until the transaction ends nobody else changes who administers.\nselect pg_advisory_xact_lock(hashtextextended('gezhong accounts', 0))::text as \"locked!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Until the transaction ends nobody else changes who administers.
 * select pg_advisory_xact_lock(hashtextextended('gezhong accounts', 0))::text as "locked!"
 * ```
 */
export const accountLock = new NamedQuery<IAccountLockParams,IAccountLockResult>('accountLock', accountLockIR);
