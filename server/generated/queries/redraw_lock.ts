/** Types generated for queries found in "sql/queries/redraw_lock.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawLock' parameters type */
export interface IRedrawLockParams {
  id: string;
  jurisdiction: string;
}

/** 'RedrawLock' return type */
export interface IRedrawLockResult {
  basedAt: Date;
  baseDigest: string;
  scopeId: number | null;
  state: string;
}

/** 'RedrawLock' query type */
export interface IRedrawLockQuery {
  params: IRedrawLockParams;
  result: IRedrawLockResult;
}

const redrawLockIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":219}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":230,"b":233}]}],"statement":"-- Whoever adds edits or takes a step holds the draft until he commits, so that numbers follow each other without a gap.\nselect state, scope_id, based_at, base_digest from redraws\nwhere jurisdiction_code = :jurisdiction! and id = :id!::text::uuid\nfor update"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever adds edits or takes a step holds the draft until he commits, so that numbers follow each other without a gap.
 * select state, scope_id, based_at, base_digest from redraws
 * where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid
 * for update
 * ```
 */
export const redrawLock = new NamedQuery<IRedrawLockParams,IRedrawLockResult>('redrawLock', redrawLockIR);
