/** Types generated for queries found in "sql/queries/heat_wait_for_lock.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatWaitForLock' parameters type */
export interface IHeatWaitForLockParams {
  jurisdiction: string;
}

/** 'HeatWaitForLock' return type */
export interface IHeatWaitForLockResult {
  locked: string | null;
}

/** 'HeatWaitForLock' query type */
export interface IHeatWaitForLockQuery {
  params: IHeatWaitForLockParams;
  result: IHeatWaitForLockResult;
}

const heatWaitForLockIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":57,"b":70}]}],"statement":"select pg_advisory_xact_lock(hashtextextended('heat ' || :jurisdiction!, 0))::text as locked"};

/**
 * Query generated from SQL:
 * ```
 * select pg_advisory_xact_lock(hashtextextended('heat ' || :jurisdiction!, 0))::text as locked
 * ```
 */
export const heatWaitForLock = new NamedQuery<IHeatWaitForLockParams,IHeatWaitForLockResult>('heatWaitForLock', heatWaitForLockIR);
