/** Types generated for queries found in "sql/queries/redraw_sweep_lock.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawSweepLock' parameters type */
export interface IRedrawSweepLockParams {
  jurisdiction: string;
}

/** 'RedrawSweepLock' return type */
export interface IRedrawSweepLockResult {
  held: boolean;
}

/** 'RedrawSweepLock' query type */
export interface IRedrawSweepLockQuery {
  params: IRedrawSweepLockParams;
  result: IRedrawSweepLockResult;
}

const redrawSweepLockIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":107}]}],"statement":"-- One server at a time.\nselect pg_try_advisory_xact_lock(hashtextextended('redraw sweep ' || :jurisdiction!, 0)) as \"held!\""};

/**
 * Query generated from SQL:
 * ```
 * -- One server at a time.
 * select pg_try_advisory_xact_lock(hashtextextended('redraw sweep ' || :jurisdiction!, 0)) as "held!"
 * ```
 */
export const redrawSweepLock = new NamedQuery<IRedrawSweepLockParams,IRedrawSweepLockResult>('redrawSweepLock', redrawSweepLockIR);
