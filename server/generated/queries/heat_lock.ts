/** Types generated for queries found in "sql/queries/heat_lock.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatLock' parameters type */
export interface IHeatLockParams {
  jurisdiction: string;
}

/** 'HeatLock' return type */
export interface IHeatLockResult {
  locked: boolean;
}

/** 'HeatLock' query type */
export interface IHeatLockQuery {
  params: IHeatLockParams;
  result: IHeatLockResult;
}

const heatLockIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":151}]}],"statement":"-- One folds at a time, across all servers; held until the transaction ends.\nselect pg_try_advisory_xact_lock(hashtextextended('heat ' || :jurisdiction!, 0)) as \"locked!\""};

/**
 * Query generated from SQL:
 * ```
 * -- One folds at a time, across all servers; held until the transaction ends.
 * select pg_try_advisory_xact_lock(hashtextextended('heat ' || :jurisdiction!, 0)) as "locked!"
 * ```
 */
export const heatLock = new NamedQuery<IHeatLockParams,IHeatLockResult>('heatLock', heatLockIR);
