/** Types generated for queries found in "sql/queries/case_deadline_remove.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseDeadlineRemove' parameters type */
export interface ICaseDeadlineRemoveParams {
  awaited: string;
  jurisdiction: string;
  kind?: string | null | void;
}

/** 'CaseDeadlineRemove' return type */
export type ICaseDeadlineRemoveResult = void;

/** 'CaseDeadlineRemove' query type */
export interface ICaseDeadlineRemoveQuery {
  params: ICaseDeadlineRemoveParams;
  result: ICaseDeadlineRemoveResult;
}

const caseDeadlineRemoveIR: Statement = {"usedParamSet":{"jurisdiction":true,"kind":true,"awaited":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":66}]},{"name":"kind","required":false,"transform":{"type":"scalar"},"locs":[{"a":103,"b":107}]},{"name":"awaited","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":137}]}],"statement":"delete from case_deadlines\nwhere jurisdiction_code = :jurisdiction! and kind_code is not distinct from :kind::text and awaited = :awaited!"};

/**
 * Query generated from SQL:
 * ```
 * delete from case_deadlines
 * where jurisdiction_code = :jurisdiction! and kind_code is not distinct from :kind::text and awaited = :awaited!
 * ```
 */
export const caseDeadlineRemove = new NamedQuery<ICaseDeadlineRemoveParams,ICaseDeadlineRemoveResult>('caseDeadlineRemove', caseDeadlineRemoveIR);
